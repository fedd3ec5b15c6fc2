package fr.coulisses.spreadsheet;

import static fr.coulisses.spreadsheet.RowKind.BLANK;
import static fr.coulisses.spreadsheet.RowKind.LINE;
import static fr.coulisses.spreadsheet.RowKind.NOTE;
import static fr.coulisses.spreadsheet.RowKind.SUBTOTAL;
import static fr.coulisses.spreadsheet.RowKind.TITLE;
import static fr.coulisses.spreadsheet.RowKind.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Budgets as people type them, and what is seen in them. The tables are written with bars between the cells.
class TableShapeTest {

    @Test
    void skipsTitlesAndSeesChargesBesideProduits() {
        List<TableBlock> blocks = shape("""
                BUDGET DU FESTIVAL||||
                version 3||||

                DÉPENSES|||RECETTES|
                Poste|Montant TTC||Poste|Montant
                Affiches|700,00 €||Entrées|400
                Catering|1 600,00 €||Dons|? €
                TOTAL DÉPENSES|2 300,00 €||TOTAL RECETTES|400
                NB : à valider||||
                """);
        assertThat(blocks)
                .extracting(TableBlock::title, TableBlock::side, TableBlock::headerRow)
                .containsExactly(tuple("DÉPENSES", Side.EXPENSE, 5), tuple("RECETTES", Side.INCOME, 5));
        assertThat(kinds(blocks.getFirst())).containsExactly(LINE, LINE, TOTAL, NOTE);
        assertThat(kinds(blocks.getLast())).containsExactly(LINE, LINE, TOTAL, BLANK);
        assertThat(blocks.getLast().amount(blocks.getLast().lines().getLast())).isEqualTo(new Figure.Unknown("? €"));
        assertThat(blocks.getLast().columns()).extracting(BlockColumn::letters).containsExactly("D", "E");
    }

    @Test
    void partsTheTwoSidesOfTheFormOfTheMinistry() {
        List<TableBlock> blocks = shape("""
                CHARGES|Montant|PRODUITS|Montant
                60 – Achats|1 500|70 – Ventes|900
                604  Cession|1 000|706  Billetterie|900
                606  Fournitures|500||
                61 – Services extérieurs|300|74 – Subventions|900
                613  Location|300|741  Ville|500
                ||742  Région|400
                TOTAL DES CHARGES|1 800|TOTAL DES PRODUITS|1 800
                """);
        assertThat(blocks).extracting(TableBlock::side).containsExactly(Side.EXPENSE, Side.INCOME);
        assertThat(kinds(blocks.getFirst())).containsExactly(SUBTOTAL, LINE, LINE, SUBTOTAL, LINE, BLANK, TOTAL);
        assertThat(kinds(blocks.getLast())).containsExactly(SUBTOTAL, LINE, BLANK, SUBTOTAL, LINE, LINE, TOTAL);
        assertThat(sum(blocks.getFirst())).isEqualByComparingTo("1800");
        assertThat(sum(blocks.getLast())).isEqualByComparingTo("1800");
    }

    @Test
    void followsTitlesFromChargesToProduitsUnderOneHeader() {
        TableBlock block = only("""
                Libellé|Qté|Unité|P.U.|Total
                CHARGES||||
                Artistique||||
                Cession|1|forfait|1 200|1 200
                Répétitions|3|jour|100|300
                Sous-total artistique||||1 500
                Communication||||
                Affiches|200|ex.|1|200
                Tracts||||
                Total communication||||200
                Total des charges||||1 700
                PRODUITS||||
                Billetterie|170|place|10|1 700
                Total des produits||||1 700
                Résultat||||0
                """);
        assertThat(block.rows())
                .extracting(BlockRow::name, BlockRow::kind, BlockRow::side, BlockRow::title)
                .containsExactly(
                        tuple("CHARGES", TITLE, Side.EXPENSE, ""),
                        tuple("Artistique", TITLE, Side.EXPENSE, ""),
                        tuple("Cession", LINE, Side.EXPENSE, "Artistique"),
                        tuple("Répétitions", LINE, Side.EXPENSE, "Artistique"),
                        tuple("Sous-total artistique", SUBTOTAL, Side.EXPENSE, "Artistique"),
                        tuple("Communication", TITLE, Side.EXPENSE, ""),
                        tuple("Affiches", LINE, Side.EXPENSE, "Communication"),
                        tuple("Tracts", LINE, Side.EXPENSE, "Communication"),
                        tuple("Total communication", SUBTOTAL, Side.EXPENSE, "Communication"),
                        tuple("Total des charges", TOTAL, Side.EXPENSE, ""),
                        tuple("PRODUITS", TITLE, Side.INCOME, ""),
                        tuple("Billetterie", LINE, Side.INCOME, "PRODUITS"),
                        tuple("Total des produits", TOTAL, Side.INCOME, ""),
                        tuple("Résultat", TOTAL, Side.UNSAID, ""));
        BlockRow rehearsals = block.lines().get(1);
        assertThat(block.figure(rehearsals, Meaning.QUANTITY).number()).contains(new BigDecimal("3"));
        assertThat(block.text(rehearsals, Meaning.UNIT)).isEqualTo("jour");
        assertThat(block.figure(rehearsals, Meaning.UNIT_PRICE).number()).contains(new BigDecimal("100"));
    }

    @Test
    void takesTheSideOfATotalWhereNothingAboveNamesOne() {
        TableBlock block = only("""
                Poste|Montant
                Affiches|700
                Tracts|100
                Total dépenses|800
                Entrées|600
                Dons|200
                Total recettes|800
                """);
        assertThat(block.lines())
                .extracting(BlockRow::side)
                .containsExactly(Side.EXPENSE, Side.EXPENSE, Side.INCOME, Side.INCOME);
    }

    @Test
    void seesSumsThatNothingNames() {
        TableBlock block = only("""
                Poste|Montant
                Affiches|700
                Tracts|100
                |800
                Cession|1 000
                Transport|200
                Plateau|1 200

                Divers|50
                """);
        assertThat(block.rows())
                .extracting(BlockRow::kind, BlockRow::certain)
                .containsExactly(
                        tuple(LINE, true),
                        tuple(LINE, true),
                        tuple(SUBTOTAL, true),
                        tuple(LINE, true),
                        tuple(LINE, true),
                        tuple(SUBTOTAL, false),
                        tuple(LINE, true));
    }

    @Test
    void doubtsASumWithTheAccountOfItsLines() {
        TableBlock block = only("""
                Produits|Montant
                74 – Subventions|900
                74  Ville|500
                74  Région|400
                75 – Dons|50
                75  Mécène|50
                """);
        assertThat(block.rows())
                .extracting(BlockRow::kind, BlockRow::certain)
                .startsWith(tuple(SUBTOTAL, false), tuple(LINE, true), tuple(LINE, true), tuple(LINE, true));
    }

    @Test
    void doesNotTakeEveryWordForATotal() {
        TableBlock block = only("""
                Poste|Montant
                TotalEnergies|500
                Totem de signalétique|200
                Solde de la subvention 2026|300
                Total|1 000
                Solde|0
                """);
        assertThat(kinds(block)).containsExactly(LINE, LINE, LINE, TOTAL, TOTAL);
    }

    @Test
    void readsTheColumnsOfCoulisses() {
        TableBlock block = only("""
                section|compte|poste_analytique|libelle|quantite|unite|prix_unitaire|montant|tva_taux|certitude|financeur|type_financeur
                charges|604|ARTISTIQUE|Cession|1|forfait|1200.00|1200.00|5.5|||
                produits|741|SUBVENTIONS|Aide de la ville|1|u|1200.00|1200.00|0|acquis|Ville|MUNICIPALITY
                """);
        assertThat(block.columns())
                .extracting(BlockColumn::meaning)
                .containsExactly(
                        Meaning.SECTION,
                        Meaning.ACCOUNT,
                        Meaning.HEADING,
                        Meaning.LABEL,
                        Meaning.QUANTITY,
                        Meaning.UNIT,
                        Meaning.UNIT_PRICE,
                        Meaning.AMOUNT,
                        Meaning.VAT_RATE,
                        Meaning.CERTAINTY,
                        Meaning.FUNDER,
                        Meaning.FUNDER_TYPE);
        assertThat(kinds(block)).containsExactly(LINE, LINE);
        assertThat(block.figure(block.lines().getFirst(), Meaning.VAT_RATE).number())
                .contains(new BigDecimal("5.5"));
    }

    @Test
    void multipliesWhereThereIsNoAmount() {
        TableBlock block = only("""
                Désignation|Quantité|Prix unitaire
                Cession|2|150,50
                """);
        assertThat(block.amount(block.lines().getFirst()).number()).contains(new BigDecimal("301.00"));
    }

    @Test
    void groupsByPosteWhereLinesHaveANameOfTheirOwn() {
        TableBlock block = only("""
                Poste|Libellé|Montant
                Communication|Affiches|700
                """);
        assertThat(block.columns())
                .extracting(BlockColumn::meaning)
                .containsExactly(Meaning.HEADING, Meaning.LABEL, Meaning.AMOUNT);
    }

    @Test
    void goesOverEmptyColumnsAndTakesInThoseWithoutAHeader() {
        TableBlock block = only("""
                ||Poste||Montant|
                |601|Affiches||700|devis reçu
                |602|Tracts||100|
                """);
        assertThat(block.columns())
                .extracting(BlockColumn::letters, BlockColumn::meaning)
                .containsExactly(
                        tuple("B", Meaning.OTHER),
                        tuple("C", Meaning.LABEL),
                        tuple("D", Meaning.OTHER),
                        tuple("E", Meaning.AMOUNT),
                        tuple("F", Meaning.OTHER));
    }

    @Test
    void takesNoLineForAHeader() {
        TableBlock block = only("""
                section|libellé|montant
                charges|Montant à valoir|500
                charges|Affiches|2025
                produits|Dons|? €
                """);
        assertThat(kinds(block)).containsExactly(LINE, LINE, LINE);
    }

    @Test
    void takesYearsForAmounts() {
        TableBlock block = only("Poste|2026|2027\nAffiches|700|650\n");
        assertThat(block.headerRow()).isEqualTo(1);
        assertThat(sum(block)).isEqualByComparingTo("700");
        assertThat(sum(block.with(2, Meaning.AMOUNT))).isEqualByComparingTo("650");
    }

    @Test
    void startsANewBlockAtTheNextHeader() {
        List<TableBlock> blocks = shape("""
                MONTHLY INCOME|
                Item|Amount
                Wages|2500

                MONTHLY EXPENSES|
                Item|Amount
                Rent|800
                """);
        assertThat(blocks)
                .extracting(
                        TableBlock::side,
                        TableBlock::headerRow,
                        block -> block.lines().size())
                .containsExactly(tuple(Side.INCOME, 2, 1), tuple(Side.EXPENSE, 6, 1));
    }

    @Test
    void guessesColumnsWithoutAHeaderItUnderstands() {
        TableBlock bare = only("Affiches|700\nTracts|100\n");
        assertThat(bare.headerRow()).isZero();
        assertThat(kinds(bare)).containsExactly(LINE, LINE);
        TableBlock foreign = only("Bezeichnung|Betrag\nPlakate|700\nFlyer|100\n");
        assertThat(foreign.headerRow()).isEqualTo(1);
        assertThat(foreign.columns()).extracting(BlockColumn::header).containsExactly("Bezeichnung", "Betrag");
        assertThat(kinds(foreign)).containsExactly(LINE, LINE);
    }

    @Test
    void seesNothingWhereThereAreNoAmounts() {
        assertThat(shape("Nom|Prénom\nMorel|Inès\nDiallo|Awa\n")).isEmpty();
        assertThat(TableShape.of(new SheetTable("Vide", false, List.of())).blocks())
                .isEmpty();
    }

    @Test
    void readsTheBlockAnewWhenAPersonCorrectsAColumn() {
        TableBlock block = only("""
                Poste|Prévu|Réalisé
                Affiches|700|650
                Tracts|?|120
                """);
        TableBlock corrected = block.with(2, Meaning.AMOUNT);
        assertThat(corrected.columns())
                .extracting(BlockColumn::meaning)
                .containsExactly(Meaning.LABEL, Meaning.OTHER, Meaning.AMOUNT);
        assertThat(sum(corrected)).isEqualByComparingTo("770");
    }

    @Test
    void takesTheSideFromTheNameOfTheSheet() {
        SheetTable table = new SheetTable(
                "Recettes", false, table("Poste|Montant\nDons|5\n").rows());
        assertThat(TableShape.of(table).blocks().getFirst().lines().getFirst().side())
                .isEqualTo(Side.INCOME);
    }

    @Test
    void isQuickWithTheLargestTables() {
        SheetTable lines = table("Poste|Montant\n" + "Affiches imprimées|700\n".repeat(19_000));
        SheetTable headers = table("Poste|Montant\n".repeat(19_000));
        SheetTable words = table("Poste|Montant\n" + "Affiches imprimées|\n\n".repeat(9_000));
        for (SheetTable table : List.of(lines, headers, words)) {
            assertTimeout(Duration.ofSeconds(5), () -> TableShape.of(table));
        }
    }

    private static TableBlock only(String text) {
        List<TableBlock> blocks = shape(text);
        assertThat(blocks).hasSize(1);
        return blocks.getFirst();
    }

    private static List<TableBlock> shape(String text) {
        return TableShape.of(table(text)).blocks();
    }

    private static SheetTable table(String text) {
        byte[] bytes = ("sep=|\n" + text).getBytes(StandardCharsets.UTF_8);
        return SpreadsheetFile.read("table.csv", bytes).sheets().getFirst();
    }

    private static List<RowKind> kinds(TableBlock block) {
        return block.rows().stream().map(BlockRow::kind).toList();
    }

    private static BigDecimal sum(TableBlock block) {
        return block.lines().stream()
                .flatMap(line -> block.amount(line).number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package fr.coulisses.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.coulisses.shared.Labels;
import fr.coulisses.spreadsheet.Meaning;
import fr.coulisses.spreadsheet.SpreadsheetFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetMappingTest {

    private static final BudgetWords WORDS = new BudgetWords(new Labels());
    private static final Path OUTSIDE = Path.of("../shared/data/outside/budget");

    private static final String SHEET = """
            Dépenses;;
            Poste;Montant;Remarque
            COMMUNICATION;;
            Affiches;700 €;
            Vernis spécial;120,50;
            Sous-total;820,50;
            DIVERS;;
            Musiciens;? €;à voir
            Scène;beaucoup;
            Remise;-40;
            TOTAL DEPENSES;780,50;
            """;

    @Test
    void makesLinesOfWhatCostsSomethingAndListsTheRestWithItsReason() {
        MappedBlock block = mapped(SHEET).getFirst();
        assertThat(block.lines())
                .extracting(
                        MappedBlock.Line::row,
                        line -> line.entry().label(),
                        line -> line.entry().account(),
                        line -> line.entry().heading(),
                        line -> line.entry().unit(),
                        line -> line.entry().amount().euros().toPlainString())
                .containsExactly(
                        tuple(4, "Affiches", "623", Heading.COMMUNICATION, "forfait", "700.00"),
                        tuple(5, "Vernis spécial", "", Heading.COMMUNICATION, "forfait", "120.50"));
        assertThat(block.leftOut())
                .extracting(MappedBlock.LeftOut::row, left -> left.why().label(), MappedBlock.LeftOut::takable)
                .containsExactly(
                        tuple(3, "budget.import.left.TITLE", true),
                        tuple(6, "budget.import.left.SUBTOTAL", true),
                        tuple(7, "budget.import.left.TITLE", true),
                        tuple(8, "budget.import.left.unknown", true),
                        tuple(9, "budget.import.left.refused", false),
                        tuple(10, "budget.import.left.refused", false),
                        tuple(11, "budget.import.left.TOTAL", true));
    }

    @Test
    void takesARowInThatIsTicked() {
        BlockMapping mapping = proposed(SHEET).blocks().getFirst();
        MappedBlock ticked = mapping.ticking(8, true).ticking(6, true).read(WORDS);
        assertThat(ticked.lines())
                .extracting(
                        MappedBlock.Line::row,
                        line -> line.entry().amount().euros().toPlainString())
                .contains(tuple(8, "0.00"), tuple(6, "820.50"));
        assertThat(mapping.ticking(8, true).ticking(8, false)).isEqualTo(mapping);
    }

    @Test
    void leavesALineOutThatIsUnticked() {
        BlockMapping mapping = proposed(SHEET).blocks().getFirst();
        MappedBlock kept = mapping.keeping(Set.of(4), false).read(WORDS);
        assertThat(kept.lines()).extracting(MappedBlock.Line::row).containsExactly(4, 5);
        assertThat(kept.unticked()).isEqualTo(1);
        assertThat(SheetMapping.entries(List.of(kept))).extracting(Entry::label).containsExactly("Vernis spécial");
        assertThat(mapping.keeping(Set.of(4), false).keeping(Set.of(4), true)).isEqualTo(mapping);
    }

    @Test
    void makesNoLineOfARowAnyMoreThatWasTickedAndIsUntickedAgain() {
        BlockMapping mapping = proposed(SHEET).blocks().getFirst();
        assertThat(mapping.ticking(8, true).keeping(Set.of(8), false)).isEqualTo(mapping);
    }

    @Test
    void readsColumnsAsAPersonSays() {
        BlockMapping mapping = proposed("""
                        Dépenses;2024;2025
                        Affiches;700;800
                        Transport;100;150
                        """).blocks().getFirst();
        MappedBlock other = mapping.with(2, Meaning.AMOUNT).read(WORDS);
        assertThat(other.lines())
                .extracting(line -> line.entry().amount().euros().toPlainString())
                .containsExactly("800.00", "150.00");
    }

    @Test
    void keepsQuantityAndUnitPriceWhereTheyMakeTheAmount() {
        MappedBlock block = mapped("""
                        Charges;Quantité;Unité;Prix unitaire;Montant;TVA
                        Affiches;150;ex.;0,90;135;20
                        Transport;3;trajets;33,33;100;5,5 %
                        """).getFirst();
        assertThat(block.lines())
                .extracting(
                        line -> line.entry().quantity().toPlainString(),
                        line -> line.entry().unit(),
                        line -> line.entry().unitPrice().toPlainString(),
                        line -> line.entry().vatRate().toPlainString())
                .containsExactly(tuple("150", "ex.", "0.9", "20"), tuple("1", "forfait", "100", "5.5"));
    }

    @Test
    void leavesATableAsideThatSaysNothingOfItsSide() {
        BlockMapping mapping = proposed("Libellé;Montant\nAffiches;700\nTransport;100\n")
                .blocks()
                .getFirst();
        assertThat(mapping.use()).isEqualTo(BlockMapping.Use.SKIP);
        assertThat(mapping.read(WORDS).lines()).isEmpty();
        assertThat(mapping.with(BlockMapping.Use.EXPENSE).read(WORDS).lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPENSE, Hébergement des artistes, 6256",
        "EXPENSE, Location véhicule, 613",
        "EXPENSE, Catering, 6257",
        "EXPENSE, Aménagement, ''",
        "EXPENSE, Divers, ''",
        "INCOME, Dons, 75",
        "INCOME, Dons en nature, 875",
        "INCOME, Subvention de la région, 74"
    })
    void proposesTheAccountThatTheWordsNameAndInventsNone(Section section, String label, String account) {
        assertThat(WORDS.accounts().proposed(section, label)).isEqualTo(account);
    }

    @Test
    void takesTheLinesAndTotalsOfAFestivalFromItsSheet() throws IOException {
        assumeTrue(Files.isDirectory(OUTSIDE), () -> "skipped: there are no files in " + OUTSIDE);
        SheetMapping mapping = SheetMapping.proposed(
                SpreadsheetFile.read("budget.xlsx", Files.readAllBytes(OUTSIDE.resolve("budget-2022-tableur.xlsx")))
                        .sheets()
                        .getFirst());
        List<MappedBlock> blocks = mapping.read(WORDS);
        List<String[]> listed = Files.readAllLines(OUTSIDE.resolve("budget-2022.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        assertThat(SheetMapping.entries(blocks))
                .extracting(entry -> entry.section().word() + " " + entry.label() + " "
                        + entry.amount().euros().toPlainString())
                .containsExactlyInAnyOrderElementsOf(listed.stream()
                        .filter(cells -> !cells[2].isEmpty())
                        .map(cells -> cells[0] + " " + cells[1] + " " + cells[2])
                        .toList());
        assertThat(blocks.stream().flatMap(block -> block.leftOut().stream()))
                .filteredOn(left -> left.why().label().equals("budget.import.left.unknown"))
                .extracting(MappedBlock.LeftOut::name)
                .containsExactly("Dons");
        BudgetTotals totals = BudgetTotals.of(SheetMapping.entries(blocks).stream()
                .map(entry -> new BudgetLine(java.util.UUID.randomUUID(), entry))
                .toList());
        assertThat(Files.readAllLines(OUTSIDE.resolve("budget-2022-totaux.csv")).stream()
                        .skip(1)
                        .map(line -> Arrays.asList(line.split(",")).get(1)))
                .containsExactly(
                        totals.expenses().euros().toPlainString(),
                        totals.income().euros().toPlainString());
    }

    private static List<MappedBlock> mapped(String csv) {
        return proposed(csv).read(WORDS);
    }

    private static SheetMapping proposed(String csv) {
        return SheetMapping.proposed(SpreadsheetFile.read("feuille.csv", csv.getBytes(StandardCharsets.UTF_8))
                .sheets()
                .getFirst());
    }
}

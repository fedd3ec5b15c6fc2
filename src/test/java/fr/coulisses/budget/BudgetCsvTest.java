package fr.coulisses.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetCsvTest {

    private static final String HEADER =
            "section,compte,poste_analytique,libelle,quantite,unite,prix_unitaire,montant,tva_taux\n";
    private static final Labels LABELS = new Labels();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charges,604,ARTISTIQUE,Cession,-1,u,100,,0 | quantite | négatif",
                "charges,604,ARTISTIQUE,Cession,1,u,-100,,0 | prix_unitaire | négatif",
                "charges,604,ARTISTIQUE,Cession,9000000,u,9000,,0 | prix_unitaire | dix millions",
                "charges,999,ARTISTIQUE,Cession,1,u,100,,0 | compte | n’existe pas",
                "charges,706,ARTISTIQUE,Cession,1,u,100,,0 | compte | ne va pas dans les charges",
                "charges,604,ARTISTIQUE,Cession,beaucoup,u,100,,0 | quantite | n’est pas un nombre",
                "charges,604,ARTISTIQUE,Cession,1,u,100,250,0 | montant | quantité × prix unitaire",
                "charges,604,MAGIE,Cession,1,u,100,,0 | poste_analytique | choisissez parmi",
                "dépenses,604,ARTISTIQUE,Cession,1,u,100,,0 | section | écrivez l’un des deux",
                "charges,604,ARTISTIQUE,Cession,1,u,100,,200 | tva_taux | de 0 à 100",
                "charges,604,ARTISTIQUE,Cession,1,u,100 | '' | cases au lieu de"
            })
    void namesTheLineTheColumnAndTheRemedy(String line, String column, String sentence) {
        List<BudgetCsv.Problem> problems = read(HEADER + line + "\n").problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().line()).isEqualTo(2);
        assertThat(problems.getFirst().column()).isEqualTo(column);
        assertThat(sentence(problems.getFirst().refusal())).contains(sentence);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        BudgetCsv.Reading reading = read(HEADER
                + "charges,604,ARTISTIQUE,Bon,1,u,100,100,0\n"
                + "charges,xyz,ARTISTIQUE,Mauvais,non,u,-3,,0\n"
                + "produits,604,SUBVENTIONS,Mauvais,1,u,3,,0\n");
        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.problems()).extracting(BudgetCsv.Problem::line).containsExactly(3L, 3L, 3L, 4L);
    }

    @Test
    void readsSemicolonsDecimalCommasAndTheEncodingOfAnOlderExcel() {
        String text = "section;compte;poste_analytique;libelle;quantite;unite;prix_unitaire\n"
                + "charges;604;ARTISTIQUE;Cession – tête d'affiche;1;représentation;1 234,50 €\n";
        BudgetCsv.Reading reading = BudgetCsv.read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries().getFirst().label()).isEqualTo("Cession – tête d'affiche");
        assertThat(reading.entries().getFirst().amount().euros()).isEqualByComparingTo("1234.50");
    }

    @Test
    void refusesAFileWithoutTheColumnsOfABudget() {
        assertThatThrownBy(() -> read("nom,prenom\nMorel,Inès\n"))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(sentence((Refusal) refusal)).contains("compte", "prix_unitaire"));
    }

    @Test
    void refusesWhatIsNotText() {
        assertThatThrownBy(() -> BudgetCsv.read(new byte[] {'P', 'K', 3, 4, 0, 0, 0}))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read(HEADER)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesTenThousandLines() {
        String lines = "charges,604,ARTISTIQUE,Cession,1,u,1,,0\n".repeat(10_000);
        assertThatThrownBy(() -> read(HEADER + lines))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(sentence((Refusal) refusal)).contains("6\u202f000"));
    }

    @Test
    void writesNoFormula() {
        Entry entry = EntryReader.with(Entry.blank(Section.EXPENSE), Column.LABEL, "=HYPERLINK(\"x\")");
        BudgetSheet sheet = new BudgetSheet(
                Basis.TTC,
                TicketPlan.USUAL,
                List.of(new BudgetLine(java.util.UUID.randomUUID(), entry)),
                java.util.Map.of(),
                0);
        assertThat(new String(BudgetCsv.write(sheet), StandardCharsets.UTF_8)).contains("'=HYPERLINK");
        assertThat(BudgetCsv.read(BudgetCsv.write(sheet)).entries()).containsExactly(entry);
    }

    private static BudgetCsv.Reading read(String text) {
        return BudgetCsv.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sentence(Refusal refusal) {
        return LABELS.text(Locale.FRENCH, refusal.label(), refusal.arguments());
    }
}

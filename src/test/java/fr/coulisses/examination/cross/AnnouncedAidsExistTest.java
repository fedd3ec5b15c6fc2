package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedAidsExistTest {

    private static final Statement PREPARED = new Statement(Statement.PREPARED_AID, "aids/a", "LSF");
    private static final Statement PAID = new Statement(Statement.PAID_AID, "aids/a", "LSF");
    private static final BudgetLine LINE =
            Dossiers.line(Section.EXPENSE, "604", Heading.FRONT_OF_HOUSE, "Interprétation en LSF", "650.00");

    @Test
    void acceptsAnAidThatIsPreparedAndPaid() {
        assertThat(found(List.of(), said("Chansigne le samedi"), PREPARED, PAID))
                .isEmpty();
        assertThat(found(List.of(LINE), said("Chansigne le samedi"), PREPARED)).isEmpty();
    }

    @Test
    void warnsOfWhatNobodyPreparesOrPays() {
        assertThat(found(List.of(LINE), said("Visite en LSF"))).containsExactly("R-X-20.unprepared");
        assertThat(found(List.of(), said("Visite en LSF"), PREPARED)).containsExactly("R-X-20.unpaid");
    }

    @Test
    void warnsOnceOfEachAidOfAnArtefact() {
        assertThat(found(List.of(), said("LSF et boucle magnétique"), said("langue des signes")))
                .containsExactly("R-X-20.unprepared", "R-X-20.unprepared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accès de plain-pied", "Un palsfroi", "Relaxez-vous", ""})
    void readsWholeWordsOnly(String text) {
        assertThat(found(List.of(), said(text))).isEmpty();
    }

    private static Statement said(String text) {
        return new Statement(Statement.ANNOUNCED_AIDS, "accessibility", text);
    }

    private static List<String> found(List<BudgetLine> lines, Statement... statements) {
        return Dossiers.sentences(new AnnouncedAidsExist()
                        .examine(Dossiers.saying(Dossiers.with(lines, ProjectRegisters.NONE), statements)))
                .stream()
                .map(sentence -> sentence.split(" ", 2)[0])
                .toList();
    }
}

package fr.coulisses.referential.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import org.junit.jupiter.api.Test;

class CompetencySplitTest {

    @Test
    void splitsAtRunsOfBlanks() {
        assertThat(CompetencySplit.propose("Gérer le patrimoine      Répondre aux demandes      Travailler"))
                .isEqualTo("Gérer le patrimoine\nRépondre aux demandes\nTravailler");
    }

    @Test
    void takesTheFirstMarkForTheUpperLevel() {
        assertThat(CompetencySplit.propose("   * Gérer      o Recenser      o Exploiter   * Répondre     o Traiter"))
                .isEqualTo("Gérer\n- Recenser\n- Exploiter\nRépondre\n- Traiter");
    }

    @Test
    void splitsOneLineByCodesMarksOrSentences() {
        assertThat(CompetencySplit.propose("C1.1 Étudier la demande C1.2 Réaliser un diagnostic"))
                .isEqualTo("C1.1 Étudier la demande\nC1.2 Réaliser un diagnostic");
        assertThat(CompetencySplit.propose("- Étudier la demande - Réaliser un diagnostic"))
                .isEqualTo("Étudier la demande\nRéaliser un diagnostic");
        assertThat(CompetencySplit.propose("Étudier la demande. Réaliser un diagnostic."))
                .isEqualTo("Étudier la demande.\nRéaliser un diagnostic.");
    }

    @Test
    void letsALineInSmallLettersGoOn() {
        assertThat(CompetencySplit.propose("Établir les contrats     des règles     Suivre"))
                .isEqualTo("Établir les contrats des règles\nSuivre");
    }

    @Test
    void readsWhatAPersonCorrected() {
        assertThat(CompetencySplit.read("C2.4 : Établir les contrats\n- Ils sont signés\n\nSuivre le budget\n", 2))
                .extracting(Competency::code, Competency::statement)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("C2.4", "Établir les contrats"),
                        org.assertj.core.api.Assertions.tuple("C2.2", "Suivre le budget"));
        assertThat(CompetencySplit.read("Établir\n- Signés\n- Datés", 3)
                        .getFirst()
                        .criteria())
                .extracting(Criterion::code, Criterion::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("C3.1-K1", "Signés"),
                        org.assertj.core.api.Assertions.tuple("C3.1-K2", "Datés"));
        assertThat(CompetencySplit.read("  ", 1)).isEmpty();
    }

    @Test
    void neverGivesACodeTwice() {
        assertThat(CompetencySplit.read("C1.2 Une\nAutre\nC1.2 Encore", 1))
                .extracting(Competency::code)
                .doesNotHaveDuplicates();
    }
}

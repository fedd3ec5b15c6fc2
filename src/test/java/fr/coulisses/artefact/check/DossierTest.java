package fr.coulisses.artefact.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.UnknownParameter;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Dossier dossier =
            new Dossier(ProjectSheet.titled("Nuits de la halle"), DAY, ParameterSnapshot.shipped(DAY));

    @Test
    void letsARuleBlockThatRestsOnSureFigures() {
        assertThat(dossier.severity(Severity.BLOCKING, "P-TAXE-CNM", "P-TVA-NORMAL"))
                .isEqualTo(Severity.BLOCKING);
    }

    @Test
    void neverBlocksOnAFigureToBeVerified() {
        assertThat(dossier.severity(Severity.BLOCKING, "P-TAXE-CNM", "P-TAXE-ASTP"))
                .isEqualTo(Severity.WARNING);
        assertThat(dossier.severity(Severity.ADVICE, "P-TAXE-ASTP")).isEqualTo(Severity.ADVICE);
    }

    @Test
    void neverBlocksOnAFigureThatIsNoLongerInForce() {
        Dossier later = new Dossier(dossier.project(), DAY, dossier.parameters().on(LocalDate.of(2027, 1, 1)));
        assertThat(dossier.severity(Severity.BLOCKING, "P-PMSS")).isEqualTo(Severity.BLOCKING);
        assertThat(later.severity(Severity.BLOCKING, "P-PMSS")).isEqualTo(Severity.WARNING);
    }

    @Test
    void refusesACodeThatNobodyShipped() {
        assertThatThrownBy(() -> dossier.severity(Severity.BLOCKING, "P-RIEN"))
                .isInstanceOf(UnknownParameter.class)
                .hasMessageContaining("P-RIEN");
    }
}

package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static fr.coulisses.kinds.forecastbudget.Lines.tickets;
import static fr.coulisses.kinds.forecastbudget.Lines.vat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Basis;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketsHaveTheRateOfTheEventTest {

    @ParameterizedTest
    @CsvSource({"CONCERT,5.5", "FESTIVAL,5.5", "SHOW,5.5", "EXHIBITION,10", "OTHER,20"})
    void acceptsTheRateOfTheEvent(ProjectType type, String rate) {
        assertThat(examine(type, rate)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONCERT,10,finding.R-C2.1-20.other",
        "CONCERT,0,finding.R-C2.1-20.other",
        "SHOW,2.1,finding.R-C2.1-20.first",
        "SHOW,1.05,finding.R-C2.1-20.first",
        "EXHIBITION,5.5,finding.R-C2.1-20.other",
        "EXHIBITION,2.1,finding.R-C2.1-20.other",
    })
    void warnsOfAnotherRate(ProjectType type, String rate, String message) {
        assertThat(examine(type, rate)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.place()).endsWith("/VAT_RATE");
        });
    }

    @Test
    void asksNothingOfAStructureThatOwesNoVat() {
        assertThat(findings(
                        new TicketsHaveTheRateOfTheEvent(), budget(tickets("10", "10")), project(ProjectType.CONCERT)))
                .isEmpty();
    }

    private static List<Finding> examine(ProjectType type, String rate) {
        return findings(
                new TicketsHaveTheRateOfTheEvent(),
                budget(Basis.HT, vat(tickets("10", "10"), rate)),
                project(type, VatRegime.LIABLE, "", null, null));
    }
}

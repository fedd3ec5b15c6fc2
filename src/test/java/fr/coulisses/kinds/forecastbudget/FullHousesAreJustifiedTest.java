package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static fr.coulisses.kinds.forecastbudget.Lines.tickets;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullHousesAreJustifiedTest {

    @Test
    void acceptsFourPlacesOutOfFive() {
        assertThat(examine("160", 100)).isEmpty();
    }

    @Test
    void warnsOfMore() {
        assertThat(examine("161", 100)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.arguments()).containsExactly("percent:80.5", "number:161", "number:200", "percent:80");
        });
    }

    @Test
    void saysNothingWhilePlacesAreUnknown() {
        assertThat(examine("161", 0)).isEmpty();
    }

    private static List<Finding> examine(String entries, int capacity) {
        return findings(new FullHousesAreJustified(), budget(tickets(entries, "10")), hall(capacity, 2));
    }

    private static ProjectSheet hall(Integer capacity, Integer sessions) {
        return project(ProjectType.CONCERT, VatRegime.NOT_LIABLE, "", capacity, sessions);
    }
}

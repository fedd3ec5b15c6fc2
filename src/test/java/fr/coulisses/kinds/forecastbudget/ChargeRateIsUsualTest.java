package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChargeRateIsUsualTest {

    private static final BudgetLine MUSICIANS =
            expense("641", Heading.ARTISTIC, "Salaires bruts – 4 musiciens", "4", "cachet", "180");
    private static final BudgetLine STAGE_HAND =
            expense("641", Heading.TECHNICAL, "Salaire brut – régie son", "4", "jour", "190");

    @ParameterizedTest
    @ValueSource(strings = {"0.52", "0.421", "0.619"})
    void acceptsARateLessThanTenPointsAway(String rate) {
        assertThat(examine(ProjectType.CONCERT, MUSICIANS, artists(rate))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.42", "0.62", "0.22"})
    void warnsOfARateTenPointsAway(String rate) {
        BudgetLine charges = artists(rate);
        assertThat(examine(ProjectType.CONCERT, MUSICIANS, charges))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.place()).isEqualTo("lines/" + charges.id() + "/UNIT_PRICE");
                    assertThat(finding.arguments().getLast()).isEqualTo("percent:52.0");
                });
    }

    @Test
    void weighsTheSchemesWhenChargesAreInOneLine() {
        // (720 × 52 % + 760 × 62 %) / 1,480 = 57.1 %
        assertThat(examine(ProjectType.SHOW, MUSICIANS, STAGE_HAND, all("0.571")))
                .isEmpty();
        assertThat(examine(ProjectType.SHOW, MUSICIANS, STAGE_HAND, all("0.45")))
                .extracting(finding -> finding.arguments().getLast())
                .containsExactly("percent:57.1");
    }

    @Test
    void letsThoseWhoHangAnExhibitionBeUnderTheGeneralScheme() {
        BudgetLine charges = expense("645", Heading.TECHNICAL, "Charges – montage", "760", "€ brut", "0.42");
        assertThat(examine(ProjectType.EXHIBITION, STAGE_HAND, charges)).isEmpty();
        assertThat(examine(ProjectType.CONCERT, STAGE_HAND, charges)).hasSize(1);
    }

    private static BudgetLine artists(String rate) {
        return expense("645", Heading.ARTISTIC, "Charges patronales artistes", "720", "€ brut", rate);
    }

    private static BudgetLine all(String rate) {
        return expense("645", Heading.ADMINISTRATION, "Charges sociales", "1480", "€ brut", rate);
    }

    private static List<Finding> examine(ProjectType type, BudgetLine... lines) {
        return findings(new ChargeRateIsUsual(), budget(lines), project(type, Discipline.MUSIC));
    }
}

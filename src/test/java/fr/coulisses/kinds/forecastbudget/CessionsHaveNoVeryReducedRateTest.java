package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.income;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static fr.coulisses.kinds.forecastbudget.Lines.tickets;
import static fr.coulisses.kinds.forecastbudget.Lines.vat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CessionsHaveNoVeryReducedRateTest {

    private static final BudgetLine BOUGHT = expense("604", Heading.ARTISTIC, "Contrat de cession", "1000");

    @ParameterizedTest
    @ValueSource(strings = {"0", "5.5", "2.11"})
    void acceptsAnyOtherRate(String rate) {
        assertThat(examine(vat(BOUGHT, rate))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "0.9", "1.05"})
    void refusesTheVeryReducedRates(String rate) {
        assertThat(examine(vat(BOUGHT, rate))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.place()).isEqualTo("lines/" + BOUGHT.id() + "/VAT_RATE");
        });
    }

    @Test
    void refusesItForACessionThatIsSold() {
        BudgetLine sold = income("706", Heading.OWN_REVENUE, "Cession à la Ville de Rivemont", "1000");
        assertThat(examine(vat(sold, "2.1"))).hasSize(1);
    }

    @Test
    void leavesTicketsAndPressAlone() {
        assertThat(examine(vat(tickets("10", "10"), "2.1"))).isEmpty();
        assertThat(examine(vat(expense("618", Heading.ADMINISTRATION, "Presse", "10"), "2.1")))
                .isEmpty();
    }

    private static List<Finding> examine(BudgetLine line) {
        return findings(new CessionsHaveNoVeryReducedRate(), budget(line), project(ProjectType.OTHER));
    }
}

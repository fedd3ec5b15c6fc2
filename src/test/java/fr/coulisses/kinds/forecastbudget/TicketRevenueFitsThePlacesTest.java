package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static fr.coulisses.kinds.forecastbudget.Lines.tickets;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TicketRevenueFitsThePlacesTest {

    @Test
    void acceptsAFullHouseAtTheFullPrice() {
        assertThat(examine(tickets("200", "10"), 100, 2)).isEmpty();
    }

    @Test
    void refusesOneTicketMore() {
        BudgetLine tickets = tickets("201", "10");
        assertThat(examine(tickets, 100, 2)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.place()).isEqualTo("lines/" + tickets.id() + "/QUANTITY");
            assertThat(finding.arguments())
                    .containsExactly("amount:2010.00", "amount:2000.00", "number:200", "amount:10.00");
        });
    }

    @Test
    void saysNothingWhilePlacesAreUnknown() {
        assertThat(examine(tickets("5000", "10"), null, 2)).isEmpty();
        assertThat(examine(tickets("5000", "10"), 100, null)).isEmpty();
    }

    @Test
    void leavesOutWhatIsWithheld() {
        ForecastBudget budget = new ForecastBudget(
                "", Basis.TTC, new TicketPlan(1, 0, Map.of(), Map.of()), List.of(tickets("100", "10")));
        assertThat(findings(new TicketRevenueFitsThePlaces(), budget, hall(100, 1)))
                .hasSize(1);
    }

    private static List<Finding> examine(BudgetLine tickets, @Nullable Integer capacity, @Nullable Integer sessions) {
        return findings(new TicketRevenueFitsThePlaces(), budget(tickets), hall(capacity, sessions));
    }

    private static ProjectSheet hall(@Nullable Integer capacity, @Nullable Integer sessions) {
        return project(ProjectType.CONCERT, VatRegime.NOT_LIABLE, "", capacity, sessions);
    }
}

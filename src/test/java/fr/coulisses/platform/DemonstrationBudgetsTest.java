package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.kinds.forecastbudget.ForecastBudget;
import fr.coulisses.kinds.forecastbudget.ForecastBudgetKind;
import fr.coulisses.parameter.Parameter;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The two worked budgets are good ones: of all rules, only the one about the till has something to say.
@CoulissesTest
class DemonstrationBudgetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final ForecastBudgetKind kind;
    private final Labels labels;

    @Autowired
    DemonstrationBudgetsTest(ForecastBudgetKind kind, Labels labels) {
        this.kind = kind;
        this.labels = labels;
    }

    @Test
    void warnsOfTheEmptyTillOfTheFestivalInMay() throws IOException {
        List<Finding> findings = examine(
                "budget-concert.csv", Basis.TTC, DemonstrationSheets.FESTIVAL_TICKETS, DemonstrationSheets.FESTIVAL);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("R-C2.1-23");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(labels.text(Locale.FRENCH, finding.message(), finding.words(Locale.FRENCH)))
                    .startsWith("La trésorerie descend à \u22125\u202f895,79\u00a0€ en mai 2027");
            assertThat(labels.text(Locale.ENGLISH, finding.message(), finding.words(Locale.ENGLISH)))
                    .startsWith("The cash balance falls to \u22125\u202f895.79\u00a0€ in May 2027");
        });
    }

    @Test
    void warnsOfTheEmptyTillOfTheExhibition() throws IOException {
        List<Finding> findings = examine(
                "budget-exposition.csv",
                Basis.HT,
                DemonstrationSheets.EXHIBITION_TICKETS,
                DemonstrationSheets.EXHIBITION);
        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.severity() + " " + finding.arguments())
                .containsExactly("R-C2.1-23 WARNING [amount:-6200.00, month:2027-11]");
    }

    private List<Finding> examine(String file, Basis basis, TicketPlan tickets, ProjectSheet project)
            throws IOException {
        try (InputStream csv = DemonstrationBudgetsTest.class.getResourceAsStream("/demonstration/" + file)) {
            BudgetCsv.Reading reading =
                    BudgetCsv.read(Objects.requireNonNull(csv).readAllBytes());
            List<BudgetLine> lines = reading.entries().stream()
                    .map(entry -> new BudgetLine(UUID.randomUUID(), entry))
                    .toList();
            ForecastBudget budget = new ForecastBudget(DemonstrationSheets.ASSUMPTIONS, basis, tickets, lines);
            return kind.examine(budget, new Dossier(project, TODAY, frozen()));
        }
    }

    /// Only the figures that the kind says it uses, and those they refer to: a check that asks for another one fails.
    private ParameterSnapshot frozen() {
        ParameterSnapshot all = ParameterSnapshot.shipped(TODAY);
        Map<String, Parameter> used = new TreeMap<>(all.parameters());
        used.keySet()
                .retainAll(kind.parameters().stream()
                        .flatMap(code -> all.value(code).chain().stream())
                        .toList());
        return new ParameterSnapshot(TODAY, used);
    }
}

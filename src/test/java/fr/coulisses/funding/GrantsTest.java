package fr.coulisses.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Column;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// The answer of a funder changes the budget after one confirmation, and only then.
@CoulissesTest
class GrantsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final String REGION = "Région – aide aux initiatives étudiantes";

    private final School school;
    private final Entries entries;
    private final FundingRegister register;
    private final Grants grants;
    private final Budgets budgets;
    private final JsonMapper json;
    private UUID project = new UUID(0, 0);

    @Autowired
    GrantsTest(
            School school, Entries entries, FundingRegister register, Grants grants, Budgets budgets, JsonMapper json) {
        this.school = school;
        this.entries = entries;
        this.register = register;
        this.grants = grants;
        this.budgets = budgets;
        this.json = json;
    }

    @BeforeEach
    void start() {
        project = school.projectWithFinancedBudget("Financements", "budget-concert.csv");
    }

    @Test
    void aGrantMakesTheLineSureAndBringsItsAmount() {
        UUID request = request("\"granted\": 1800.00", FundingState.PARTLY_GRANTED);
        assertThat(line().entry().certainty()).isEqualTo(Certainty.REQUESTED);
        List<LineChange> proposed = school.as(School.INES, () -> grants.proposed(request));
        assertThat(proposed).singleElement().satisfies(change -> {
            assertThat(change.to()).isEqualTo(Certainty.ACQUIRED);
            assertThat(change.amount()).isEqualTo(Money.of("2500.00"));
            assertThat(change.becomes()).isEqualTo(Money.of("1800.00"));
        });
        school.does(School.INES, () -> grants.confirm(request, proposed));
        assertThat(line().amount()).isEqualTo(Money.of("1800.00"));
        assertThat(line().entry().certainty()).isEqualTo(Certainty.ACQUIRED);
        assertThat(school.as(School.INES, () -> grants.proposed(request))).isEmpty();
        school.does(School.INES, () -> budgets.undo(project, false, 0));
        assertThat(line().amount()).isEqualTo(Money.of("2500.00"));
        assertThat(line().entry().certainty()).isEqualTo(Certainty.REQUESTED);
    }

    @Test
    void aRefusalTakesTheLineOutAndShowsTheHole() {
        UUID request = request("\"scheme\": \"\"", FundingState.REFUSED);
        FundingHole hole = school.as(School.INES, () -> grants.hole(request));
        assertThat(hole.hypotheses()).hasSize(3);
        assertThat(hole.hypotheses())
                .allSatisfy(hypothesis -> assertThat(hypothesis.with().minus(hypothesis.without()))
                        .isEqualTo(Money.of("2500.00")));
        List<LineChange> proposed = school.as(School.INES, () -> grants.proposed(request));
        assertThat(proposed).singleElement().matches(LineChange::isRemoval);
        school.does(School.INES, () -> grants.confirm(request, proposed));
        assertThat(school.as(School.INES, () -> budgets.get(project)).lines())
                .noneMatch(line -> line.entry().label().equals(REGION));
    }

    @Test
    void whatMovedMeanwhileIsNotWritten() {
        UUID request = request("\"granted\": 1800.00", FundingState.PARTLY_GRANTED);
        List<LineChange> seen = school.as(School.INES, () -> grants.proposed(request));
        BudgetLine line = line();
        school.does(
                School.INES,
                () -> budgets.type(
                        project, line.id(), Column.UNIT_PRICE, Column.UNIT_PRICE.textOf(line.entry()), "2600"));
        assertThatThrownBy(() -> school.does(School.INES, () -> grants.confirm(request, seen)))
                .hasMessageContaining("funding.refused.moved");
        assertThat(line().amount()).isEqualTo(Money.of("2600.00"));
    }

    @Test
    void severalLinesAreForPeopleToShareOut() {
        BudgetLine other = school.as(School.INES, () -> budgets.get(project)).lines().stream()
                .filter(line -> line.entry().label().startsWith("Département"))
                .findFirst()
                .orElseThrow();
        UUID request = request(
                "\"granted\": 1800.00, \"lines\": [\"" + line().id() + "\", \"" + other.id() + "\"]",
                FundingState.PARTLY_GRANTED);
        assertThat(school.as(School.INES, () -> grants.proposed(request)))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.amount()).isEqualTo(change.becomes()));
    }

    private BudgetLine line() {
        return school.as(School.INES, () -> budgets.get(project)).lines().stream()
                .filter(line -> line.entry().label().equals(REGION))
                .findFirst()
                .orElseThrow();
    }

    /// A request for the money of the Region, led to a decision.
    private UUID request(String more, FundingState decision) {
        String lines = more.contains("lines") ? "" : ", \"lines\": [\"" + line().id() + "\"]";
        String content = "{\"funder\": \"Région\", \"type\": \"FOUNDATION\", \"asked\": 2500.00, " + more + lines + "}";
        return school.as(School.INES, () -> {
            Entry<FundingRequest, FundingState> entry = entries.add(
                    project, register, json.readValue(content, FundingRequest.class), FundingState.PROSPECTING);
            for (FundingState to : List.of(
                    FundingState.ELIGIBLE,
                    FundingState.PREPARING,
                    FundingState.COMPLETE,
                    FundingState.FILED,
                    FundingState.ADMISSIBLE,
                    FundingState.UNDER_REVIEW,
                    decision)) {
                entry = entries.move(entry.id(), register, entry.state(), to, DAY, "");
            }
            return entry.id();
        });
    }
}

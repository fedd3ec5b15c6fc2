package fr.coulisses.kinds.evaluationplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a plan takes from the registers of its project.
@CoulissesTest
class EvaluationPlanKindTest {

    private final School school;
    private final Artefacts artefacts;
    private final Budgets budgets;
    private final Schedules schedules;
    private final EvaluationPlanKind kind;

    @Autowired
    EvaluationPlanKindTest(
            School school, Artefacts artefacts, Budgets budgets, Schedules schedules, EvaluationPlanKind kind) {
        this.school = school;
        this.artefacts = artefacts;
        this.budgets = budgets;
        this.schedules = schedules;
        this.kind = kind;
    }

    @Test
    void computesWhatItsIndicatorsAskFor() {
        UUID project = school.projectWithBudget("Évaluation calculée", "budget-concert.csv");
        UUID plan = plan(project, "SELF_FINANCING", "TASKS_ON_TIME", "FILL_RATE");
        school.does(
                School.INES,
                () -> schedules.add(
                        project,
                        List.of(new ScheduledTask(
                                UUID.randomUUID(),
                                Task.of(
                                        "Affiche",
                                        Lot.COMMUNICATION,
                                        LocalDate.of(2026, 1, 4),
                                        LocalDate.of(2026, 1, 5))))));
        List<Computed> computed =
                school.as(School.INES, () -> artefacts.content(plan, kind)).computed();
        assertThat(computed)
                .extracting(Computed::what)
                .as("the project has no capacity, and so no fill rate")
                .containsExactly(Computation.SELF_FINANCING, Computation.TASKS_ON_TIME);
        assertThat(computed.getFirst().value())
                .isEqualTo(school.as(School.INES, () -> budgets.get(project))
                        .totals()
                        .selfFinancing());
        assertThat(computed.getLast().value()).isEqualByComparingTo("0");
    }

    @Test
    void isANewerDraftWhenTheBudgetMovesThatItComputesFrom() {
        UUID project = school.project("Évaluation qui suit le budget");
        UUID computing = plan(project, "SELF_FINANCING");
        Instant before = draftAt(computing);
        school.does(School.INES, () -> budgets.add(project, Entry.blank(Section.INCOME), null));
        assertThat(draftAt(computing)).isAfter(before);
    }

    @Test
    void staysAsItIsWhenNothingOfItComesFromTheBudget() {
        UUID project = school.project("Évaluation saisie");
        UUID typed = plan(project, "TASKS_ON_TIME");
        Instant before = draftAt(typed);
        school.does(School.INES, () -> budgets.add(project, Entry.blank(Section.INCOME), null));
        assertThat(draftAt(typed)).isEqualTo(before);
    }

    private Instant draftAt(UUID artefact) {
        return school.as(School.INES, () -> artefacts.draft(artefact))
                .artefact()
                .draftAt();
    }

    private UUID plan(UUID project, String... computations) {
        UUID artefact = school.artefact(project, EvaluationPlanKind.KEY, "Évaluation");
        StringBuilder rows = new StringBuilder();
        for (String computation : computations) {
            rows.append(rows.isEmpty() ? "" : ",")
                    .append("{\"id\":\"%s\",\"computation\":\"%s\"}".formatted(UUID.randomUUID(), computation));
        }
        JsonNode content = JsonMapper.shared().readTree("{\"indicators\":[" + rows + "]}");
        school.does(
                School.INES,
                () -> artefacts.save(artefact, artefacts.draft(artefact).content(), content));
        return artefact;
    }
}

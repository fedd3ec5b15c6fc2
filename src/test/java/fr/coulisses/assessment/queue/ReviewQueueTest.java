package fr.coulisses.assessment.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.Reviewed;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.SecondReadings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoulissesTest
class ReviewQueueTest {

    private final TestSchool school;
    private final Reviewed reviewed;
    private final ReviewQueue queue;
    private final Reviews reviews;
    private final SecondReadings seconds;
    private final Cohorts cohorts;
    private final JdbcClient jdbc;
    private Team team;
    private UUID first;
    private UUID second;
    private UUID third;

    @Autowired
    ReviewQueueTest(
            TestSchool school,
            Reviewed reviewed,
            ReviewQueue queue,
            Reviews reviews,
            SecondReadings seconds,
            Cohorts cohorts,
            JdbcClient jdbc) {
        this.school = school;
        this.reviewed = reviewed;
        this.queue = queue;
        this.reviews = reviews;
        this.seconds = seconds;
        this.cohorts = cohorts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void submitThree() {
        team = school.teamWithBudget("budget-concert.csv");
        first = reviewed.submitted(team, "Premier");
        second = reviewed.submitted(team, "Deuxième");
        third = reviewed.submitted(team, "Troisième");
    }

    @Test
    void showsWhatIsMineWhatNobodyTookAndWhatWasDecided() {
        school.as(team.tutor(), () -> reviews.take(first));
        reviewed.accept(team.tutor(), third);
        assertThat(shown(QueueFilter.WAITING)).containsExactly(first, second);
        assertThat(shown(QueueFilter.of(QueueScope.MINE))).containsExactly(first);
        assertThat(shown(QueueFilter.of(QueueScope.UNASSIGNED))).containsExactly(second);
        assertThat(shown(QueueFilter.of(QueueScope.DECIDED))).containsExactly(third);
        assertThat(shown(QueueFilter.of(QueueScope.ALL))).containsExactly(first, second, third);
    }

    @Test
    void showsWhatWaitsForItsBatchAndWhatAColleagueAsksAbout() {
        PersonSummary colleague = reviewed.colleague(team);
        reviewed.prepare(team.tutor(), second);
        school.as(team.tutor(), () -> seconds.ask(first, colleague.id(), ""));
        assertThat(shown(QueueFilter.of(QueueScope.PREPARED))).containsExactly(second);
        assertThat(school.as(team.tutor(), queue::prepared)).containsExactly(second);
        assertThat(school.as(team.tutor(), queue::counts)).isEqualTo(new QueueCounts(2, 1, 1));
        assertThat(ids(colleague, QueueFilter.of(QueueScope.SECOND))).containsExactly(first);
        assertThat(shown(QueueFilter.of(QueueScope.SECOND))).isEmpty();
    }

    @Test
    void narrowsToACohortAProjectAndACompetency() {
        String name = "Promotion " + UUID.randomUUID();
        UUID cohort = school.asAdministrator(() -> {
            cohorts.open(name);
            cohorts.join(name, team.student().id());
            return cohorts.all().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
        QueueChoices choices = school.as(team.tutor(), queue::choices);
        assertThat(choices.cohorts()).extracting(QueueChoices.Choice::name).containsExactly(name);
        assertThat(choices.projects()).extracting(QueueChoices.Choice::id).containsExactly(team.project());
        assertThat(choices.competencies()).containsExactly("C2.1");
        assertThat(shown(new QueueFilter(QueueScope.WAITING, cohort, team.project(), "C2.1")))
                .hasSize(3);
        assertThat(shown(new QueueFilter(QueueScope.WAITING, UUID.randomUUID(), null, null)))
                .isEmpty();
        assertThat(shown(new QueueFilter(QueueScope.WAITING, null, UUID.randomUUID(), null)))
                .isEmpty();
        assertThat(shown(new QueueFilter(QueueScope.WAITING, null, null, "C4.6")))
                .isEmpty();
    }

    @Test
    void callsLateWhatCameAfterTheDayItWasDueUnlessTheStudentHasLonger() {
        String name = "Promotion " + UUID.randomUUID();
        UUID due = UUID.randomUUID();
        school.asAdministrator(() -> {
            cohorts.open(name);
            cohorts.join(name, team.student().id());
            return name;
        });
        jdbc.sql("insert into due_date (id, cohort_id, kind, due_on) "
                        + "select ?, id, 'forecast-budget', ? from cohort where name = ?")
                .params(due, LocalDate.of(2020, 1, 31), name)
                .update();
        assertThat(shown(QueueFilter.of(QueueScope.LATE))).containsExactly(first, second, third);
        assertThat(school.as(team.tutor(), () -> queue.of(QueueFilter.WAITING, 0, 1))
                        .getFirst()
                        .daysLate())
                .isGreaterThan(1000);
        jdbc.sql("insert into due_extension (due_date_id, person_id, due_on, reason, given_by) values (?, ?, ?, ?, ?)")
                .params(
                        due,
                        team.student().id(),
                        LocalDate.of(2100, 1, 1),
                        "Maladie",
                        team.tutor().id())
                .update();
        assertThat(shown(QueueFilter.of(QueueScope.LATE))).isEmpty();
    }

    @Test
    void leadsToTheVersionsBeforeAndAfterAlsoFromOneThatHasLeftTheQueue() {
        assertThat(around(second)).isEqualTo(new Neighbours(first, third, 3));
        reviewed.accept(team.tutor(), second);
        assertThat(around(second)).isEqualTo(new Neighbours(first, third, 2));
        assertThat(around(first)).isEqualTo(new Neighbours(null, third, 2));
        assertThat(around(third)).isEqualTo(new Neighbours(first, null, 2));
    }

    private Neighbours around(UUID version) {
        return school.as(team.tutor(), () -> queue.around(version, QueueFilter.WAITING));
    }

    private List<UUID> shown(QueueFilter filter) {
        return ids(team.tutor(), filter);
    }

    private List<UUID> ids(PersonSummary tutor, QueueFilter filter) {
        return school.as(tutor, () -> queue.of(filter, 0, 10)).stream()
                .map(QueueItem::versionId)
                .toList();
    }
}

package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.Cohort;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.due.Deadline;
import fr.coulisses.assessment.due.DueDate;
import fr.coulisses.assessment.due.DueDateSet;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.assessment.due.ExtensionGiven;
import fr.coulisses.assessment.due.Timeliness;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@CoulissesTest
@RecordApplicationEvents
class DueDatesTest {

    private static final String KIND = "forecast-budget";

    private final TestSchool school;
    private final Cohorts cohorts;
    private final DueDates dueDates;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final LocalDate today;
    private Team team;
    private UUID cohort;

    @Autowired
    DueDatesTest(
            TestSchool school,
            Cohorts cohorts,
            DueDates dueDates,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            Clock clock) {
        this.school = school;
        this.cohorts = cohorts;
        this.dueDates = dueDates;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void enrol() {
        team = school.teamWithBudget("budget-concert.csv");
        String name = "Promotion " + team.student().id();
        cohort = school.asAdministrator(() -> {
            cohorts.join(name, team.student().id());
            cohorts.join(name, team.fellow().id());
            return cohorts.all().stream()
                    .filter(each -> each.name().equals(name))
                    .map(Cohort::id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    void areSetForACohortByItsTutorsAndReadByItsStudents(ApplicationEvents events) {
        set(today.plusDays(10));
        assertThat(mine(team.student()))
                .isEqualTo(Optional.of(new Deadline(KIND, today.plusDays(10), false, "Sur papier aussi.")));
        assertThat(school.as(team.jury(), dueDates::mine)).isEmpty();
        assertThat(events.stream(DueDateSet.class)).contains(new DueDateSet(cohort, KIND, today.plusDays(10)));
    }

    @Test
    void areExtendedForOneStudentWithAReason(ApplicationEvents events) {
        DueDate date = set(today.plusDays(10));
        extend(date, team.fellow(), today.plusDays(20));
        assertThat(mine(team.fellow())).map(Deadline::dueOn).contains(today.plusDays(20));
        assertThat(mine(team.fellow())).map(Deadline::extended).contains(true);
        assertThat(mine(team.student())).map(Deadline::dueOn).contains(today.plusDays(10));
        assertThat(events.stream(ExtensionGiven.class))
                .contains(new ExtensionGiven(
                        team.fellow().id(),
                        KIND,
                        today.plusDays(20),
                        "Malade.",
                        team.tutor().id()));
        school.as(
                team.tutor(),
                () -> dueDates.endExtension(date.id(), team.fellow().id()));
        assertThat(mine(team.fellow())).map(Deadline::dueOn).contains(today.plusDays(10));
    }

    @Test
    void refuseAnExtensionThatIsNoneOrHasNoReasonOrIsForAStranger() {
        DueDate date = set(today.plusDays(10));
        UUID fellow = team.fellow().id();
        refuses("due.refused.extensionDay", () -> dueDates.extend(date.id(), fellow, today.plusDays(10), "Malade."));
        refuses("due.refused.reason", () -> dueDates.extend(date.id(), fellow, today.plusDays(11), " "));
        refuses(
                "due.refused.student",
                () -> dueDates.extend(date.id(), team.jury().id(), today.plusDays(11), "Malade."));
    }

    @Test
    void tellTheSecondWhoMovesADate() {
        DueDate date = set(today.plusDays(10));
        school.as(team.tutor(), () -> dueDates.move(date.id(), today.plusDays(12), "", date.edition()));
        refuses("due.refused.changedMeanwhile", () -> dueDates.move(date.id(), today.plusDays(14), "", date.edition()));
        refuses("due.refused.taken", () -> dueDates.set(cohort, KIND, today, ""));
        assertThat(mine(team.student())).map(Deadline::dueOn).contains(today.plusDays(12));
    }

    @Test
    void areNotMovedBeyondAnExtension() {
        DueDate date = set(today.plusDays(10));
        extend(date, team.fellow(), today.plusDays(20));
        refuses("due.refused.beyondExtension", () -> dueDates.move(date.id(), today.plusDays(20), "", date.edition()));
    }

    @Test
    void showThatAVersionIsLateAndNeverRefuseIt() {
        set(today.minusDays(2));
        UUID late = submit(team.student());
        assertThat(timeliness(late)).contains(new Timeliness(today.minusDays(2), 2));
    }

    @Test
    void countTheDayItselfAsInTime() {
        set(today);
        assertThat(timeliness(submit(team.student()))).contains(new Timeliness(today, 0));
    }

    @Test
    void countTheExtensionOfTheStudentWhoClaims() {
        DueDate date = set(today.minusDays(2));
        extend(date, team.fellow(), today.plusDays(3));
        assertThat(timeliness(submit(team.fellow()))).map(Timeliness::isLate).contains(false);
        assertThat(timeliness(submit(team.student())))
                .as("the earliest of those who claim something with it")
                .map(Timeliness::daysLate)
                .contains(2);
    }

    @Test
    void sayNothingOfVersionsWithoutADate() {
        assertThat(timeliness(submit(team.student()))).isEmpty();
    }

    private DueDate set(LocalDate day) {
        return school.as(team.tutor(), () -> {
            dueDates.set(cohort, KIND, day, "Sur papier aussi.");
            return dueDates.of(cohort).getFirst();
        });
    }

    private void extend(DueDate date, PersonSummary student, LocalDate day) {
        school.as(team.tutor(), () -> dueDates.extend(date.id(), student.id(), day, "Malade."));
    }

    private Optional<Deadline> mine(PersonSummary student) {
        return Optional.ofNullable(school.as(student, dueDates::mine).get(KIND));
    }

    private UUID submit(PersonSummary student) {
        return school.as(student, () -> {
            UUID budget = artefacts.of(team.project()).stream()
                    .findFirst()
                    .orElseGet(() -> artefacts.start(team.project(), KIND, "Budget"))
                    .id();
            claims.intend(budget, "C2.1", Commentary.NONE);
            return reviews.submit(budget, Map.of(), "").id();
        });
    }

    private Optional<Timeliness> timeliness(UUID version) {
        return school.as(team.tutor(), () -> dueDates.timeliness(version));
    }

    private void refuses(String label, Runnable work) {
        assertThatThrownBy(() -> school.as(team.tutor(), work))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo(label);
    }
}

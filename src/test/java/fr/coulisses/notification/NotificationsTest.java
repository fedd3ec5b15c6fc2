package fr.coulisses.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.ContributionObjected;
import fr.coulisses.assessment.RemarkShared;
import fr.coulisses.assessment.ReviewReleased;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.SecondReadingAsked;
import fr.coulisses.assessment.due.DueReminders;
import fr.coulisses.assessment.due.ExtensionGiven;
import fr.coulisses.assessment.guest.GuestAccess;
import fr.coulisses.assessment.guest.Invitations;
import fr.coulisses.assessment.guest.IssuedInvitation;
import fr.coulisses.assessment.guest.NewInvitation;
import fr.coulisses.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CoulissesTest
class NotificationsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final Notifications notifications;
    private final NotificationWords words;
    private final Invitations invitations;
    private final GuestAccess guests;
    private final DueReminders reminders;
    private final Cohorts cohorts;
    private final People people;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Team team;
    private UUID version;

    @Autowired
    NotificationsTest(
            TestSchool school,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            Notifications notifications,
            NotificationWords words,
            Invitations invitations,
            GuestAccess guests,
            DueReminders reminders,
            Cohorts cohorts,
            People people,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.notifications = notifications;
        this.words = words;
        this.invitations = invitations;
        this.guests = guests;
        this.reminders = reminders;
        this.cohorts = cohorts;
        this.people = people;
        this.events = events;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void submitABudget() {
        team = school.teamWithBudget("budget-concert.csv");
        version = school.as(team.student(), () -> {
            UUID artefact =
                    artefacts.start(team.project(), "forecast-budget", "Budget").id();
            claims.intend(artefact, "C2.1", Commentary.of("Mon travail."));
            return reviews.submit(artefact, Map.of(), "").id();
        });
    }

    @Test
    void tellsTheTutorsOfASubmissionAndNobodyElse() {
        Notification told = mine(team.tutor()).getFirst();
        assertThat(told.kind()).isEqualTo(NotificationKind.SUBMITTED);
        assertThat(told.read()).isFalse();
        assertThat(told.subject().address()).isEqualTo("revue/" + version);
        assertThat(words.sentence(told, Locale.FRENCH))
                .isEqualTo("%s a déposé «\u00a0Budget\u00a0», version 1, dans «\u00a0Nuits de la halle\u00a0»."
                        .formatted(team.student().fullName()));
        assertThat(words.sentence(told, Locale.ENGLISH)).contains("submitted “Budget”, version 1");
        assertThat(mine(team.student())).isEmpty();
        assertThat(mine(team.jury())).isEmpty();
    }

    @Test
    void tellsThoseWhoClaimOfADecision() {
        events.publishEvent(new ReviewReleased(team.project(), version, ReviewState.SENT_BACK, false));
        events.publishEvent(new ReviewReleased(team.project(), version, ReviewState.ACCEPTED, false));
        events.publishEvent(new ReviewReleased(team.project(), version, ReviewState.ACCEPTED, true));
        assertThat(kinds(team.student()))
                .containsExactly(NotificationKind.AMENDED, NotificationKind.ACCEPTED, NotificationKind.SENT_BACK);
        assertThat(mine(team.student()).getFirst().subject().address())
                .startsWith("projets/" + team.project() + "/livrables/")
                .endsWith("/versions/1");
        assertThat(mine(team.fellow())).as("claims nothing").isEmpty();
    }

    @Test
    void tellsOfARemarkThoseWhoDidNotWriteIt() {
        UUID remark = UUID.randomUUID();
        events.publishEvent(
                new RemarkShared(team.project(), version, remark, team.tutor().id()));
        assertThat(mine(team.student()).getFirst())
                .returns(NotificationKind.REMARK, Notification::kind)
                .returns(team.tutor().fullName(), told -> told.subject().who());
        events.publishEvent(
                new RemarkShared(team.project(), version, remark, team.student().id()));
        assertThat(kinds(team.tutor())).containsExactly(NotificationKind.REMARK, NotificationKind.SUBMITTED);
        assertThat(mine(team.student())).hasSize(1);
    }

    @Test
    void tellsOfASecondReadingAnExtensionAndAnObjection() {
        PersonSummary reader = school.open(Role.TUTOR);
        events.publishEvent(new SecondReadingAsked(team.project(), version, reader.id()));
        assertThat(kinds(reader)).containsExactly(NotificationKind.SECOND_READING);
        events.publishEvent(new ExtensionGiven(
                team.fellow().id(), "diagnostic", TODAY, "Maladie", team.tutor().id()));
        assertThat(words.sentence(mine(team.fellow()).getFirst(), Locale.FRENCH))
                .contains("Diagnostic")
                .contains(team.tutor().fullName() + " vous donne jusqu’au 01/03/2027");
        events.publishEvent(new ContributionObjected(
                team.project(), version, team.student().id(), team.fellow().id()));
        assertThat(kinds(team.student())).containsExactly(NotificationKind.OBJECTION);
        assertThat(kinds(team.tutor())).contains(NotificationKind.OBJECTION);
    }

    @Test
    void tellsTheInviterWhatAGuestSaysAndTheTeamOnceItIsShared() {
        IssuedInvitation issued = school.as(
                team.tutor(), () -> invitations.invite(version, new NewInvitation("Sacha Renard", "", 14, "")));
        guests.comment(issued.secret(), "192.0.2.9", "", "Les devis datent.");
        assertThat(mine(team.tutor()).getFirst())
                .returns(NotificationKind.GUEST, Notification::kind)
                .returns("Sacha Renard", told -> told.subject().who());
        assertThat(mine(team.student())).isEmpty();
        school.as(team.tutor(), () -> invitations.share(issued.id()));
        assertThat(kinds(team.student())).containsExactly(NotificationKind.REMARK);
    }

    @Test
    void remindsOnceInTheLastWeekAndOnceInTheLastTwoDays() {
        due("diagnostic", TODAY);
        List.of(8, 7, 6, 3, 2, 1, 0).forEach(days -> {
            reminders.remind(TODAY.minusDays(days));
            // Another node, at the same hour.
            reminders.remind(TODAY.minusDays(days));
        });
        reminders.remind(TODAY.plusDays(1));
        assertThat(mine(team.student()))
                .extracting(Notification::kind, told -> told.subject().once())
                .containsExactly(
                        tuple(NotificationKind.DUE_SOON, "due diagnostic 2027-03-01 2"),
                        tuple(NotificationKind.DUE_SOON, "due diagnostic 2027-03-01 7"));
    }

    @Test
    void remindsNobodyWhoHasSubmittedOrHasLonger() {
        UUID date = due("forecast-budget", TODAY);
        reminders.remind(TODAY);
        assertThat(mine(team.student())).as("submitted").isEmpty();
        date = due("diagnostic", TODAY);
        jdbc.sql("insert into due_extension (due_date_id, person_id, due_on, reason, given_by) values (?, ?, ?, ?, ?)")
                .params(
                        date,
                        team.student().id(),
                        TODAY.plusDays(20),
                        "Maladie",
                        team.tutor().id())
                .update();
        reminders.remind(TODAY);
        assertThat(mine(team.student())).as("has longer").isEmpty();
        reminders.remind(TODAY.plusDays(18));
        assertThat(mine(team.student()).getFirst().subject().day()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void leadsToItsPageAndIsReadFromThenOn() {
        Notification told = mine(team.tutor()).getFirst();
        assertThat(school.as(team.tutor(), notifications::unread)).isEqualTo(1);
        assertThatThrownBy(() -> school.as(team.student(), () -> notifications.open(told.id())))
                .isInstanceOf(NotFound.class);
        assertThat(school.as(team.tutor(), () -> notifications.open(told.id()))).isEqualTo("revue/" + version);
        assertThat(school.as(team.tutor(), notifications::unread)).isZero();
        assertThat(school.as(team.tutor(), () -> notifications.mine(true, 0, 10)))
                .isEmpty();
        assertThat(mine(team.tutor()).getFirst().read()).isTrue();
    }

    @Test
    void tellsNothingOfWhatDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ReviewReleased(team.project(), version, ReviewState.ACCEPTED, false));
            status.setRollbackOnly();
        });
        assertThat(mine(team.student())).isEmpty();
    }

    @Test
    void tellsNothingToAClosedAccount() {
        school.asAdministrator(() -> {
            people.close(team.student().id());
            return true;
        });
        events.publishEvent(new ReviewReleased(team.project(), version, ReviewState.ACCEPTED, false));
        assertThat(jdbc.sql("select count(*) from notification where person_id = ?")
                        .param(team.student().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private UUID due(String kind, LocalDate day) {
        String name = "Promotion " + UUID.randomUUID();
        school.asAdministrator(() -> {
            cohorts.join(name, team.student().id());
            return true;
        });
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into due_date (id, cohort_id, kind, due_on) select ?, id, ?, ? from cohort where name = ?")
                .params(id, kind, day, name)
                .update();
        return id;
    }

    private List<Notification> mine(PersonSummary person) {
        return school.as(person, () -> notifications.mine(false, 0, 50));
    }

    private List<NotificationKind> kinds(PersonSummary person) {
        return mine(person).stream().map(Notification::kind).toList();
    }
}

package fr.coulisses.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.notification.Notification;
import fr.coulisses.notification.NotificationKind;
import fr.coulisses.notification.NotificationWords;
import fr.coulisses.notification.Notifications;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// What is due in the registers is listed, put into the calendar and told in time, once.
@CoulissesTest
class DeadlinesTest {

    private static final LocalDate DUE = LocalDate.of(2031, 3, 20);

    private final School school;
    private final Entries entries;
    private final Deadlines deadlines;
    private final DeadlineCalendar calendar;
    private final DeadlineReminders reminders;
    private final Notifications notifications;
    private final NotificationWords words;
    private final FundingRegister funding;
    private final CurrentPerson currentPerson;
    private final JsonMapper json;
    private UUID project = new UUID(0, 0);

    @Autowired
    DeadlinesTest(
            School school,
            Entries entries,
            Deadlines deadlines,
            DeadlineCalendar calendar,
            DeadlineReminders reminders,
            Notifications notifications,
            NotificationWords words,
            FundingRegister funding,
            CurrentPerson currentPerson,
            JsonMapper json) {
        this.school = school;
        this.entries = entries;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.reminders = reminders;
        this.notifications = notifications;
        this.words = words;
        this.funding = funding;
        this.currentPerson = currentPerson;
        this.json = json;
    }

    @BeforeEach
    void start() {
        project = school.project("Échéances");
    }

    @Test
    void followTheEntry() {
        UUID entry = add();
        assertThat(school.as(School.INES, () -> deadlines.of(project)))
                .singleElement()
                .satisfies(dated -> {
                    assertThat(dated.entry()).isEqualTo(entry);
                    assertThat(dated.name()).isEqualTo("Ville");
                    assertThat(dated.deadline().day()).isEqualTo(DUE);
                    assertThat(dated.deadline().ahead()).containsExactly(7, 2);
                });
        school.does(
                School.INES,
                () -> entries.save(
                        entry,
                        funding,
                        json.valueToTree(request("2031-03-20")),
                        json.valueToTree(request("2031-04-02"))));
        assertThat(school.as(School.INES, () -> deadlines.next(project, funding, 5)))
                .singleElement()
                .satisfies(dated -> assertThat(dated.deadline().day()).isEqualTo(LocalDate.of(2031, 4, 2)));
        school.does(
                School.INES,
                () -> entries.move(
                        entry,
                        funding,
                        FundingState.PROSPECTING,
                        FundingState.ABANDONED,
                        LocalDate.of(2026, 11, 1),
                        ""));
        assertThat(school.as(School.INES, () -> deadlines.of(project))).isEmpty();
    }

    @Test
    void standInTheCalendarOfTheTeam() {
        UUID entry = add();
        assertThat(calendar.of(ines())).extracting(DatedEntry::entry).contains(entry);
    }

    @Test
    void areToldAWeekAndTwoDaysAheadAndOnceEach() {
        UUID entry = add();
        reminders.remind(DUE.minusDays(8));
        assertThat(told(entry)).isEmpty();
        reminders.remind(DUE.minusDays(7));
        reminders.remind(DUE.minusDays(6));
        assertThat(told(entry)).hasSize(1);
        reminders.remind(DUE.minusDays(2));
        reminders.remind(DUE.minusDays(1));
        reminders.remind(DUE.plusDays(1));
        assertThat(told(entry)).hasSize(2);
        assertThat(words.sentence(told(entry).getFirst(), Locale.FRENCH))
                .contains("Ville")
                .contains("Déposer la demande")
                .contains("20/03/2031");
        assertThat(words.sentence(told(entry).getFirst(), Locale.ENGLISH)).contains("File the request");
    }

    private List<Notification> told(UUID entry) {
        return school.as(School.INES, () -> notifications.mine(false, 0, 100)).stream()
                .filter(notification -> notification.kind() == NotificationKind.DEADLINE
                        && notification.subject().address().contains(entry.toString()))
                .toList();
    }

    private UUID ines() {
        return school.as(School.INES, currentPerson::get).id();
    }

    private UUID add() {
        return school.as(
                School.INES,
                () -> entries.add(project, funding, request(DUE.toString()), FundingState.PROSPECTING)
                        .id());
    }

    private FundingRequest request(String deadline) {
        return json.readValue(
                "{\"funder\": \"Ville\", \"filingDeadline\": \"" + deadline + "\"}", FundingRequest.class);
    }
}

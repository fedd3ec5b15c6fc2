package fr.coulisses.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestMail;
import fr.coulisses.TestSchool;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.assessment.due.DueSoon;
import fr.coulisses.shared.Refusal;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@CoulissesTest
class OutboxTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final TestSchool school;
    private final NotificationChoices choices;
    private final Notifications notifications;
    private final NotificationRecords records;
    private final MailRecords mails;
    private final Mails overview;
    private final LetterWriting writing;
    private final Outbox outbox;
    private final People people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    private PersonSummary student;

    @Autowired
    OutboxTest(
            TestSchool school,
            NotificationChoices choices,
            Notifications notifications,
            NotificationRecords records,
            MailRecords mails,
            Mails overview,
            LetterWriting writing,
            Outbox outbox,
            People people,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.school = school;
        this.choices = choices;
        this.notifications = notifications;
        this.records = records;
        this.mails = mails;
        this.overview = overview;
        this.writing = writing;
        this.outbox = outbox;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void openAnAccount() {
        student = school.open(Role.STUDENT);
    }

    @Test
    void sendsNoMailUntilSomebodyChoosesSo() {
        tell(DAY);
        outbox.empty();
        assertThat(received()).isEmpty();
        assertThat(school.as(student, notifications::unread)).isEqualTo(1);
    }

    @Test
    void sendsAtOnceInTwoFormsWithTheWayToStop() throws Exception {
        choose(Mailing.AT_ONCE);
        tell(DAY);
        assertThat(received()).as("after the transaction, from the outbox").isEmpty();
        outbox.empty();
        outbox.empty();
        assertThat(received()).hasSize(1);
        MimeMessage message = received().getFirst();
        assertThat(message.getSubject()).isEqualTo("Coulisses – Échéance proche");
        assertThat(message.getHeader("List-Unsubscribe")[0]).isEqualTo("<https://coulisses.example/compte>");
        assertThat(message.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
        String plain = part(message, "text/plain");
        long id = school.as(student, () -> notifications.mine(false, 0, 1))
                .getFirst()
                .id();
        assertThat(plain)
                .contains("Bonjour " + student.fullName() + ",")
                .contains("à déposer le 01/03/2027 au plus tard")
                .contains("https://coulisses.example/notifications/" + id)
                .contains("https://coulisses.example/compte");
        assertThat(part(message, "text/html"))
                .contains("<html lang=\"fr\">")
                .contains("<a href=\"https://coulisses.example/notifications/" + id + "\">Ouvrir dans Coulisses</a>");
    }

    @Test
    void writesInTheLanguageOfItsReader() throws Exception {
        school.as(student, () -> people.speak(Locale.ENGLISH));
        choose(Mailing.AT_ONCE);
        tell(DAY);
        outbox.empty();
        assertThat(received().getFirst().getSubject()).isEqualTo("Coulisses – Due soon");
        assertThat(part(received().getFirst(), "text/plain")).contains("to be submitted by 01/03/2027");
    }

    @Test
    void sumsUpTheDayInOneMailWithoutWhatWasReadMeanwhile() throws Exception {
        choose(Mailing.DAILY);
        tell(DAY);
        tell(DAY.plusDays(1));
        tell(DAY.plusDays(2));
        outbox.empty();
        assertThat(received()).isEmpty();
        school.as(
                student,
                () -> notifications.open(
                        notifications.mine(true, 0, 1).getFirst().id()));
        outbox.sumUp(DAY);
        outbox.sumUp(DAY);
        outbox.empty();
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getSubject()).isEqualTo("Coulisses – 2 nouvelles du 01/03/2027");
        assertThat(part(received().getFirst(), "text/plain"))
                .contains("01/03/2027 au plus tard")
                .contains("02/03/2027 au plus tard")
                .doesNotContain("03/03/2027 au plus tard");
    }

    @Test
    void triesAgainWithLongerPausesThenGivesUpAndShowsItToTheAdministrator() {
        choose(Mailing.AT_ONCE);
        tell(DAY);
        Duration passed = Duration.ZERO;
        for (Duration pause : List.of(
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(12))) {
            broken(passed).empty();
            broken(passed.plus(pause).minusSeconds(5)).empty();
            assertThat(failure().givenUp()).isFalse();
            passed = passed.plus(pause).plusSeconds(5);
        }
        assertThat(failure().attempts()).isEqualTo(5);
        broken(passed).empty();
        assertThat(failure().givenUp()).isTrue();
        assertThat(failure().failure()).isNotBlank();
        broken(passed.plusDays(2)).empty();
        assertThat(failure().attempts()).isEqualTo(6);
        assertThat(school.asAdministrator(overview::state).givenUp()).isPositive();
        school.asAdministrator(() -> {
            overview.retry(failure().id());
            return true;
        });
        outbox.empty();
        assertThat(received()).hasSize(1);
    }

    @Test
    void offersNoMailWithoutAServer() {
        MailChannel none = new MailChannel(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "");
        NotificationChoices closed = new NotificationChoices(jdbc, currentPerson, none);
        assertThat(school.as(student, closed::isMailOffered)).isFalse();
        assertThatThrownBy(() -> school.as(student, () -> closed.choose(NotificationKind.DUE_SOON, Mailing.DAILY)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo("notification.refused.noMail"));
    }

    /// An outbox whose server is away, some time from now.
    private Outbox broken(Duration later) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(1);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        MailChannel channel = new MailChannel(beans.getBeanProvider(JavaMailSender.class), TestMail.FROM);
        return new Outbox(mails, records, writing, channel, transaction, Clock.offset(clock, later));
    }

    private FailedMail failure() {
        return school.asAdministrator(() -> overview.failed(0, 100)).stream()
                .filter(mail -> mail.email().equals(student.email()))
                .findFirst()
                .orElseThrow();
    }

    private void choose(Mailing mailing) {
        school.as(student, () -> choices.choose(NotificationKind.DUE_SOON, mailing));
        assertThat(school.as(student, choices::mine)).containsEntry(NotificationKind.DUE_SOON, mailing);
    }

    private void tell(LocalDate day) {
        events.publishEvent(new DueSoon(student.id(), "diagnostic", day, 7));
    }

    private List<MimeMessage> received() {
        List<MimeMessage> mine = new ArrayList<>();
        for (MimeMessage message : TestMail.server().getReceivedMessages()) {
            try {
                if (Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                        .anyMatch(to -> to.toString().equals(student.email()))) {
                    mine.add(message);
                }
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return mine;
    }

    private static String part(Part whole, String type) throws Exception {
        if (whole.isMimeType(type)) {
            return String.valueOf(whole.getContent()).replace("\r\n", "\n");
        }
        if (whole.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                String found = part(part, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}

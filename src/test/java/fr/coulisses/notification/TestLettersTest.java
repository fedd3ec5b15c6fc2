package fr.coulisses.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.TestMail;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

@CoulissesTest
class TestLettersTest {

    private final School school;
    private final JavaMailSender sender;
    private final CurrentPerson person;

    @Autowired
    TestLettersTest(School school, JavaMailSender sender, CurrentPerson person) {
        this.school = school;
        this.sender = sender;
        this.person = person;
    }

    @Test
    void goToWhoeverIsSignedInAFewTimesInAnHour() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("sender", sender);
        Clock still = Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);
        TestLetters letters = new TestLetters(
                new MailChannel(beans.getBeanProvider(JavaMailSender.class), TestMail.FROM), person, still);
        for (int sent = 0; sent < TestLetters.MOST; sent++) {
            assertThat(school.as(School.THEO, () -> letters.send("Essai", "<p>Essai</p>", "Essai")))
                    .isEqualTo(School.THEO);
        }
        assertThatThrownBy(() -> school.as(School.THEO, () -> letters.send("Essai", "<p>Essai</p>", "Essai")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.label()).isEqualTo("notification.refused.testOften"));
        assertThat(school.as(School.INES, () -> letters.send("Essai\r\nBcc: x@y.example", "<p>Essai</p>", "Essai")))
                .isEqualTo(School.INES);
    }

    @Test
    void sayThatTheSchoolSendsNothing() {
        TestLetters letters = new TestLetters(
                new MailChannel(new DefaultListableBeanFactory().getBeanProvider(JavaMailSender.class), TestMail.FROM),
                person,
                Clock.systemUTC());
        assertThatThrownBy(() -> school.as(School.INES, () -> letters.send("Essai", "<p>Essai</p>", "Essai")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.label()).isEqualTo("notification.refused.noTestMail"));
    }
}

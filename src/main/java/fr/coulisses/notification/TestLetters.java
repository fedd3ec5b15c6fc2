package fr.coulisses.notification;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.shared.Refusal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;

/// Sends what somebody has written to their own address and to no other, so that they see it as it will be read: a few
/// times in an hour, for a school pays for what it sends.
@Service
public class TestLetters {

    /// How many somebody may have within an hour.
    static final int MOST = 5;

    private static final Duration HOUR = Duration.ofHours(1);

    private final MailChannel channel;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    /// Kept in memory: whoever is signed in stays on one node.
    private final Map<UUID, Deque<Instant>> sent = new ConcurrentHashMap<>();

    TestLetters(MailChannel channel, CurrentPerson currentPerson, Clock clock) {
        this.channel = channel;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// @param subject one line
    /// @param html a whole page
    /// @return the address that it went to: that of whoever is signed in
    /// @throws Refusal when the school sends no e-mails, when one has sent enough, or when the mail server takes
    /// none
    public String send(String subject, String html, String plain) {
        SignedInPerson person = currentPerson.get();
        if (!channel.isOpen()) {
            throw new Refusal("notification.refused.noTestMail");
        }
        count(person.id());
        try {
            MimeMessage message = channel.sender().createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(channel.from());
            helper.setTo(person.getUsername());
            helper.setSubject(subject.replaceAll("[\\r\\n]+", " "));
            helper.setText(plain, html);
            message.setHeader("Auto-Submitted", "auto-generated");
            channel.sender().send(message);
        } catch (MailException | MessagingException e) {
            throw new Refusal("notification.refused.testFailed");
        }
        return person.getUsername();
    }

    private void count(UUID person) {
        Instant now = clock.instant();
        sent.compute(person, (id, before) -> {
            Deque<Instant> times = before == null ? new ArrayDeque<>() : before;
            times.removeIf(time -> time.isBefore(now.minus(HOUR)));
            if (times.size() >= MOST) {
                throw new Refusal("notification.refused.testOften", MOST);
            }
            times.add(now);
            return times;
        });
    }
}

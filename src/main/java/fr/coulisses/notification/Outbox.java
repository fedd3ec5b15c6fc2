package fr.coulisses.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the e-mails that wait, one after the other, each held by one node.
///
/// One that fails is tried again after a minute, five, half an hour, two and twelve hours, and then given up, which an
/// administrator sees. What was told and committed is never lost; after a crash in the middle it may come twice.
@Component
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_AT_A_TIME = 200;

    private final MailRecords mails;
    private final NotificationRecords notifications;
    private final LetterWriting writing;
    private final MailChannel channel;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(
            MailRecords mails,
            NotificationRecords notifications,
            LetterWriting writing,
            MailChannel channel,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.notifications = notifications;
        this.writing = writing;
        this.channel = channel;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Sends what is due now.
    void empty() {
        int left = channel.isOpen() ? MOST_AT_A_TIME : 0;
        while (left > 0 && Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
            left--;
        }
    }

    /// Makes the digests of a day, with what was told since the last ones, and forgets what was sent long ago.
    void sumUp(LocalDate day) {
        transaction.executeWithoutResult(status -> {
            if (channel.isOpen()) {
                mails.makeDigests(day);
            }
            mails.forget(clock.instant().minus(KEPT));
        });
    }

    /// @return whether there was one
    private boolean sendNext() {
        Instant now = clock.instant();
        var next = mails.next(now);
        next.ifPresent(mail -> {
            try {
                send(mail);
                mails.sent(mail.id(), now);
            } catch (MailException | MessagingException e) {
                failed(mail, now, e);
            }
        });
        return next.isPresent();
    }

    private void send(WaitingMail mail) throws MessagingException {
        List<Notification> told = notifications.inMail(mail.id());
        if (told.isEmpty()) {
            return;
        }
        MimeMessage message = channel.sender().createMimeMessage();
        writing.fill(message, writing.write(mail, told), channel.from(), mail.email());
        channel.sender().send(message);
    }

    private void failed(WaitingMail mail, Instant now, Exception failure) {
        String reason = String.valueOf(failure.getMessage());
        if (mail.attempts() >= PAUSES.size()) {
            LOG.warn("E-mail {} is given up after {} attempts: {}", mail.id(), mail.attempts() + 1, reason);
            mails.giveUp(mail.id(), now, reason);
        } else {
            mails.tryAgain(mail.id(), now.plus(PAUSES.get(mail.attempts())), reason);
        }
    }
}

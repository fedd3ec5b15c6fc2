package fr.coulisses.notification;

import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.SiteAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Writes an e-mail in the language of its reader: the sentences and links of the application, nothing more of anybody.
@Component
class LetterWriting {

    private static final String CHOICES = "compte";

    private final NotificationWords words;
    private final Labels labels;
    private final SiteAddress site;

    LetterWriting(NotificationWords words, Labels labels, SiteAddress site) {
        this.words = words;
        this.labels = labels;
        this.site = site;
    }

    Letter write(WaitingMail mail, List<Notification> told) {
        Locale language = Labels.language(mail.language());
        List<Letter.News> news = told.stream()
                .map(one -> new Letter.News(words.sentence(one, language), site.mailed("notifications/" + one.id())))
                .toList();
        String subject = mail.digestOf() == null && news.size() == 1
                ? labels.text(language, told.getFirst().kind().labelKey())
                : labels.text(language, "notification.mail.digest", news.size(), day(mail));
        return new Letter(
                language,
                labels.text(language, "notification.mail.subject", subject),
                labels.text(language, "notification.mail.greeting", mail.name()),
                news,
                labels.text(language, "notification.mail.why"),
                site.mailed(CHOICES));
    }

    private static String day(WaitingMail mail) {
        return mail.digestOf() == null ? "" : Formats.date(mail.digestOf());
    }

    /// Puts a letter into a message of two forms, with the way to get no more of them.
    void fill(MimeMessage message, Letter letter, String from, String to) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(to);
        helper.setSubject(letter.subject());
        helper.setText(letter.plain(), letter.html(labels.text(letter.language(), "notification.mail.open")));
        message.setHeader("List-Unsubscribe", "<" + letter.choices() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().getLanguage());
    }
}

package fr.coulisses.notification;

import fr.coulisses.artefact.Kinds;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says a notification in one sentence, the same on the page and in an e-mail.
@Component
public class NotificationWords {

    private final Labels labels;
    private final Kinds kinds;

    NotificationWords(Labels labels, Kinds kinds) {
        this.labels = labels;
        this.kinds = kinds;
    }

    public String sentence(Notification notification, Locale language) {
        Subject subject = notification.subject();
        Subject.Saying what = subject.what();
        String title = subject.title().isEmpty() && !subject.artefactKind().isEmpty()
                ? labels.text(language, kinds.get(subject.artefactKind()).label())
                : subject.title();
        return labels.text(
                language,
                "notification.sentence." + notification.kind(),
                title,
                subject.number(),
                subject.project(),
                subject.who(),
                subject.day() == null ? "" : Formats.date(subject.day()),
                what == null
                        ? ""
                        : labels.text(language, what.label(), what.arguments().toArray()));
    }
}

package fr.coulisses.assessment.due.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.assessment.due.Deadline;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;

/// Until when something is to be submitted, in days that are left or over.
public class DeadlineBadge extends Badge {

    public DeadlineBadge(Deadline deadline, LocalDate today) {
        super(tone(deadline, today), words(deadline, today));
        if (!deadline.note().isBlank()) {
            getElement().setAttribute("title", deadline.note());
        }
    }

    public static Tone tone(Deadline deadline, LocalDate today) {
        if (deadline.isOver(today)) {
            return Tone.BAD;
        }
        return deadline.isPressing(today) ? Tone.WARN : Tone.NEUTRAL;
    }

    static String words(Deadline deadline, LocalDate today) {
        UI ui = UI.getCurrent();
        long left = deadline.daysLeft(today);
        String day = Formats.date(deadline.dueOn());
        String words = left > 0
                ? ui.getTranslation("due.left", day, left)
                : left == 0 ? ui.getTranslation("due.today") : ui.getTranslation("due.over", -left, day);
        return deadline.extended() ? words + " – " + ui.getTranslation("due.extended") : words;
    }
}

package fr.coulisses.assessment.due.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.assessment.due.Timeliness;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;

/// Whether a submitted version came in time.
public class TimelinessBadge extends Badge {

    public TimelinessBadge(Timeliness timeliness) {
        super(
                timeliness.isLate() ? Tone.WARN : Tone.GOOD,
                timeliness.isLate()
                        ? UI.getCurrent().getTranslation("due.late", timeliness.daysLate())
                        : UI.getCurrent().getTranslation("due.inTime"));
        getElement().setAttribute("title", UI.getCurrent().getTranslation("due.was", Formats.date(timeliness.dueOn())));
    }
}

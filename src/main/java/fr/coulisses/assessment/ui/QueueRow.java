package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.queue.QueueFilter;
import fr.coulisses.assessment.queue.QueueItem;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A version in the queue: what it is, whose, since when, and who has it.
class QueueRow extends ListItem {

    QueueRow(QueueItem item, QueueFilter filter, Kinds kinds, LocalDate today) {
        Anchor link = new Anchor(
                ReviewAddress.of(item.versionId(), filter),
                getTranslation("assessment.version.title", item.title(), item.number()));
        Span project = new Span(
                item.project() + " · " + getTranslation(kinds.get(item.kind()).label()));
        Span who = new Span(item.students() + " · " + item.competencies());
        project.addClassName("soft");
        who.addClassNames("soft", "small");
        Div text = new Div(link, project, who);
        text.addClassName("grow");
        Div state = new Div(new StateBadge(item.state()));
        state.addClassName("queue-state");
        LocalDate submitted = LocalDate.ofInstant(item.submittedAt(), Formats.ZONE);
        if (item.prepared()) {
            state.add(new Badge(Tone.WAIT, getTranslation("assessment.queue.isPrepared")));
        }
        if (item.daysLate() > 0) {
            state.add(new Badge(Tone.WARN, getTranslation("assessment.queue.late", item.daysLate())));
        }
        Span since = new Span(
                item.state().isOpen()
                        ? getTranslation("assessment.queue.since", ChronoUnit.DAYS.between(submitted, today))
                        : Formats.date(submitted));
        since.addClassNames("soft", "small");
        state.add(since);
        String reviewer = item.reviewer();
        if (reviewer != null) {
            Span by = new Span(getTranslation("assessment.queue.by", reviewer));
            by.addClassNames("soft", "small");
            state.add(by);
        }
        add(text, state);
    }
}

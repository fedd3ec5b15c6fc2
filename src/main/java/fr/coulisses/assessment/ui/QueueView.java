package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.QueueItem;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// What waits for a tutor, oldest first: the page their day starts on.
@Route(ReviewAddress.QUEUE)
@PermitAll
class QueueView extends Page implements BeforeEnterObserver {

    private final transient Reviews reviews;
    private final transient Kinds kinds;
    private final transient Clock clock;
    private final Div body = new Div();

    QueueView(Reviews reviews, Kinds kinds, Clock clock) {
        this.reviews = reviews;
        this.kinds = kinds;
        this.clock = clock;
        body.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        List<QueueItem> waiting = reviews.queue(true);
        head(getTranslation("assessment.queue"));
        facts(new Span(getTranslation("assessment.queue.count", waiting.size())));
        actions(filter());
        add(body);
        show(waiting);
    }

    private RadioButtonGroup<Boolean> filter() {
        RadioButtonGroup<Boolean> filter = new RadioButtonGroup<>(getTranslation("assessment.queue.show"));
        filter.setItems(true, false);
        filter.setItemLabelGenerator(
                open -> getTranslation(open ? "assessment.queue.waiting" : "assessment.queue.all"));
        filter.setValue(true);
        filter.addValueChangeListener(changed -> show(reviews.queue(changed.getValue())));
        return filter;
    }

    private void show(List<QueueItem> items) {
        body.removeAll();
        if (items.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("assessment.queue.none"), getTranslation("assessment.queue.none.help")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        items.forEach(item -> list.add(row(item)));
        body.add(new Card(getTranslation("assessment.queue.list"), list));
    }

    private ListItem row(QueueItem item) {
        Anchor link = new Anchor(
                ReviewAddress.of(item.versionId()),
                getTranslation("assessment.version.title", item.title(), item.number()));
        Span project = new Span(
                item.project() + " · " + getTranslation(kinds.get(item.kind()).label()));
        Span who = new Span(item.students() + " · " + item.competencies());
        project.addClassName("soft");
        who.addClassNames("soft", "small");
        Div text = new Div(link, project, who);
        text.addClassName("grow");
        Span since = new Span(since(item));
        since.addClassNames("soft", "small");
        return new ListItem(text, since, new StateBadge(item.state()));
    }

    private String since(QueueItem item) {
        long days = Duration.between(item.submittedAt(), clock.instant()).toDays();
        return item.state().isOpen()
                ? getTranslation("assessment.queue.since", days)
                : Formats.date(item.submittedAt().atZone(Formats.ZONE).toLocalDate());
    }
}

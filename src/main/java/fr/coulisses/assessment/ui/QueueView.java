package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
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
import fr.coulisses.assessment.QueueCounts;
import fr.coulisses.assessment.QueueItem;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What waits for a tutor, oldest first: the page their day starts on.
@Route(ReviewAddress.QUEUE)
@PermitAll
class QueueView extends Page implements BeforeEnterObserver {

    /// A busy tutor's afternoon.
    private static final int PIECE = 30;

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
        QueueCounts waiting = reviews.waiting();
        head(getTranslation("assessment.queue"));
        facts(new Span(getTranslation("assessment.queue.count", waiting.open())));
        if (waiting.inReview() > 0) {
            facts(new Span(getTranslation("assessment.queue.inReview", waiting.inReview())));
        }
        actions(filter());
        add(body);
        show(true);
    }

    private RadioButtonGroup<Boolean> filter() {
        RadioButtonGroup<Boolean> filter = new RadioButtonGroup<>(getTranslation("assessment.queue.show"));
        filter.setItems(true, false);
        filter.setItemLabelGenerator(
                open -> getTranslation(open ? "assessment.queue.waiting" : "assessment.queue.all"));
        filter.setValue(true);
        filter.addValueChangeListener(changed -> show(changed.getValue()));
        return filter;
    }

    private void show(boolean openOnly) {
        body.removeAll();
        List<QueueItem> first = reviews.queue(openOnly, 0, PIECE + 1);
        if (first.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation(openOnly ? "assessment.queue.none" : "assessment.queue.never"),
                    getTranslation("assessment.queue.none.help")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        Button more = new Button(getTranslation("assessment.queue.more"));
        more.addClickListener(click -> {
            int shown = list.getComponentCount();
            lengthen(list, reviews.queue(openOnly, shown, PIECE + 1), more);
            // The keyboard goes on where the new rows begin.
            list.getElement().executeJs("this.children[$0]?.querySelector('a')?.focus()", shown);
        });
        lengthen(list, first, more);
        body.add(new Card(getTranslation("assessment.queue.list"), list, more));
    }

    /// Adds a piece of the queue; one row beyond it says that there is more.
    private void lengthen(UnorderedList list, List<QueueItem> items, Button more) {
        items.stream().limit(PIECE).forEach(item -> list.add(row(item)));
        more.setVisible(items.size() > PIECE);
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
        LocalDate submitted = LocalDate.ofInstant(item.submittedAt(), Formats.ZONE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return item.state().isOpen()
                ? getTranslation("assessment.queue.since", ChronoUnit.DAYS.between(submitted, today))
                : Formats.date(submitted);
    }
}

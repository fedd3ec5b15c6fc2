package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.queue.QueueCounts;
import fr.coulisses.assessment.queue.QueueFilter;
import fr.coulisses.assessment.queue.QueueItem;
import fr.coulisses.assessment.queue.ReviewQueue;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What waits for a tutor, oldest first: the page their day starts on.
@Route(ReviewAddress.QUEUE)
@PermitAll
class QueueView extends Page implements BeforeEnterObserver {

    /// A busy tutor's afternoon.
    private static final int PIECE = 30;

    private final transient ReviewQueue queue;
    private final transient Reviews reviews;
    private final transient Kinds kinds;
    private final transient Clock clock;
    private final Div body = new Div();
    private final Anchor batch = new Anchor();

    QueueView(ReviewQueue queue, Reviews reviews, Kinds kinds, Clock clock) {
        this.queue = queue;
        this.reviews = reviews;
        this.kinds = kinds;
        this.clock = clock;
        body.addClassName("stack");
        batch.setRouterIgnore(true);
        batch.getElement().setAttribute("download", true);
        batch.addClassName("button-link");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueueFilter filter = ReviewAddress.filter(event.getLocation().getQueryParameters());
        draw(filter);
    }

    private void draw(QueueFilter filter) {
        clear();
        QueueCounts waiting = queue.counts();
        head(getTranslation("assessment.queue"));
        facts(new Span(getTranslation("assessment.queue.count", waiting.open())));
        if (waiting.inReview() > 0) {
            facts(new Span(getTranslation("assessment.queue.inReview", waiting.inReview())));
        }
        batch.setText(getTranslation("assessment.queue.batch"));
        actions(batch);
        if (waiting.prepared() > 0) {
            actions(release(waiting.prepared(), filter));
        }
        add(new QueueFilterBar(queue.choices(), filter, this::narrow), body);
        show(filter);
    }

    /// The address says what is shown, so that it can be kept and sent.
    private void narrow(QueueFilter filter) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, ReviewAddress.queue(filter)));
        show(filter);
    }

    private Button release(int count, QueueFilter filter) {
        Button release = new Button(
                getTranslation("assessment.queue.release", count),
                click -> new Confirmation(
                                getTranslation("assessment.queue.release", count),
                                getTranslation("assessment.queue.release.confirm"),
                                getTranslation("shared.confirm"),
                                () -> {
                                    List<UUID> prepared = queue.prepared();
                                    Notices.done(
                                            getTranslation("assessment.queue.released", reviews.release(prepared)));
                                    draw(filter);
                                })
                        .open());
        release.addThemeVariants(ButtonVariant.PRIMARY);
        return release;
    }

    private void show(QueueFilter filter) {
        body.removeAll();
        batch.setHref(ReviewAddress.batch(filter));
        List<QueueItem> first = queue.of(filter, 0, PIECE + 1);
        batch.setVisible(!first.isEmpty());
        if (first.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation(
                            switch (filter.scope()) {
                                case WAITING -> "assessment.queue.none";
                                case ALL -> "assessment.queue.never";
                                default -> "assessment.queue.noneHere";
                            }),
                    getTranslation("assessment.queue.none.help")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        Button more = new Button(getTranslation("assessment.queue.more"));
        more.addClickListener(click -> {
            int shown = list.getComponentCount();
            lengthen(list, queue.of(filter, shown, PIECE + 1), filter, more);
            // The keyboard goes on where the new rows begin.
            list.getElement().executeJs("this.children[$0]?.querySelector('a')?.focus()", shown);
        });
        lengthen(list, first, filter, more);
        body.add(new Card(getTranslation("assessment.queue.list"), list, more));
    }

    /// Adds a piece of the queue; one row beyond it says that there is more.
    private void lengthen(UnorderedList list, List<QueueItem> items, QueueFilter filter, Button more) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        items.stream().limit(PIECE).forEach(item -> list.add(new QueueRow(item, filter, kinds, today)));
        more.setVisible(items.size() > PIECE);
    }
}

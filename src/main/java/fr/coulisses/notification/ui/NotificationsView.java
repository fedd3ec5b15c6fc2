package fr.coulisses.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.notification.Notification;
import fr.coulisses.notification.NotificationWords;
import fr.coulisses.notification.Notifications;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.LongList;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/// What one was told, newest first, each leading to what it is about.
@Route(NotificationsView.PATH)
@PermitAll
class NotificationsView extends Page implements BeforeEnterObserver {

    static final String PATH = "notifications";

    private final transient Notifications notifications;
    private final transient NotificationWords words;
    private final Div body = new Div();

    NotificationsView(Notifications notifications, NotificationWords words) {
        this.notifications = notifications;
        this.words = words;
        body.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        head(getTranslation("notification.title"));
        Anchor choices = new Anchor("compte", getTranslation("notification.choices.go"));
        choices.addClassName("button-link");
        RadioButtonGroup<Boolean> filter = filter();
        actions(filter, choices);
        add(body);
        show(false);
    }

    private RadioButtonGroup<Boolean> filter() {
        RadioButtonGroup<Boolean> filter = new RadioButtonGroup<>(getTranslation("notification.show"));
        filter.setItems(false, true);
        filter.setItemLabelGenerator(
                unread -> getTranslation(unread ? "notification.show.unread" : "notification.show.all"));
        filter.setValue(false);
        filter.addValueChangeListener(changed -> show(changed.getValue()));
        return filter;
    }

    private void show(boolean unreadOnly) {
        body.removeAll();
        List<Notification> seen = new ArrayList<>();
        LongList<Notification> list = new LongList<>(
                (offset, limit) -> {
                    List<Notification> piece = notifications.mine(unreadOnly, offset, limit);
                    seen.addAll(piece);
                    return piece;
                },
                this::row);
        if (list.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation(unreadOnly ? "notification.none.unread" : "notification.none"),
                    getTranslation("notification.none.help")));
            return;
        }
        Button readAll = new Button(getTranslation("notification.readAll"), click -> {
            notifications.readAll();
            show(unreadOnly);
        });
        readAll.setVisible(seen.stream().anyMatch(one -> !one.read()));
        body.add(new Card(getTranslation("notification.list"), new Div(readAll), list));
    }

    private ListItem row(Notification one) {
        Anchor link = new Anchor(PATH + "/" + one.id(), words.sentence(one, getLocale()));
        Span when = new Span(getTranslation(one.kind().labelKey()) + " · " + Formats.moment(one.at()));
        when.addClassNames("soft", "small");
        Div text = new Div(link, when);
        text.addClassName("grow");
        ListItem row = new ListItem(text);
        row.addClassName("notification");
        if (!one.read()) {
            row.add(new Badge(Tone.WAIT, getTranslation("notification.unread")));
            row.addClassName("notification-unread");
        }
        return row;
    }
}

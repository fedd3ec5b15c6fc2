package fr.coulisses.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.notification.NotificationNews;
import fr.coulisses.notification.Notifications;
import fr.coulisses.shared.ui.Listening;
import java.util.UUID;

/// The way to one's notifications, with how many are unread; it counts by itself, on every open page.
public class NotificationBell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final transient Notifications notifications;
    private final transient Listening listening;
    private final Span count = new Span();

    public NotificationBell(Notifications notifications, NotificationNews news, UUID person) {
        this.notifications = notifications;
        this.listening = new Listening(news, person, this::show);
        setHref(NotificationsView.PATH);
        addClassName("bell");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(new Html("""
                <svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="1.8"\
                 stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">\
                <path d="M6 9.5a6 6 0 0 1 12 0c0 5 2 6.5 2 6.5H4s2-1.5 2-6.5"/><path d="M10 19.5a2.2 2.2 0 0 0 4 0"/></svg>"""), count);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening.begin(attached.getUI());
        show();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.end();
    }

    private void show() {
        int unread = notifications.unread();
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        String words = getTranslation("notification.bell", unread);
        setAriaLabel(words);
        setTitle(words);
    }
}

package fr.coulisses.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.notification.NotificationNews;
import fr.coulisses.notification.Notifications;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The way to one's notifications, with how many are unread; it counts by itself, on every open page.
public class NotificationBell extends Anchor {

    private static final int MOST_SHOWN = 99;

    private final transient Notifications notifications;
    private final transient NotificationNews news;
    private final UUID person;
    private final Span count = new Span();
    private transient @Nullable Runnable silence;

    public NotificationBell(Notifications notifications, NotificationNews news, UUID person) {
        this.notifications = notifications;
        this.news = news;
        this.person = person;
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
        UI page = attached.getUI();
        // The word is passed on by a thread of its own, and pages look one at a time.
        silence = news.subscribe(person, () -> Thread.startVirtualThread(() -> page.access(this::show)));
        show();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (silence != null) {
            silence.run();
        }
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

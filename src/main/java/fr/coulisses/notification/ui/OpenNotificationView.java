package fr.coulisses.notification.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.notification.Notifications;
import fr.coulisses.shared.NotFound;
import jakarta.annotation.security.PermitAll;

/// Goes on to what a notification is about, and marks it as read; the list and the e-mails lead here.
@Route(NotificationsView.PATH + "/:notification")
@PermitAll
class OpenNotificationView extends Main implements BeforeEnterObserver {

    private final transient Notifications notifications;

    OpenNotificationView(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(notifications.open(id(event)));
    }

    private static long id(BeforeEnterEvent event) {
        try {
            return Long.parseLong(event.getRouteParameters().get("notification").orElseThrow(NotFound::new));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}

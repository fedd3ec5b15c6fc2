package fr.coulisses.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import fr.coulisses.shared.Refusal;

/// What is said in passing at the edge of the page, and read aloud.
public final class Notices {

    private static final int SHORT = 5000;

    private Notices() {}

    /// Says that something is done.
    public static void done(String text) {
        show(text, SHORT);
    }

    /// Says that something is done, and offers to undo it; stays long enough to be reached by keyboard.
    public static void done(String text, String undo, Runnable undoing) {
        Notification notification = new Notification();
        notification.setDuration(4 * SHORT);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        Button button = new Button(undo, click -> {
            notification.close();
            undoing.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        HorizontalLayout line = new HorizontalLayout(new Span(text), button);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notification.add(line);
        notification.open();
    }

    /// Says why something was refused and what to do; stays until it is closed or read.
    public static void refused(Refusal refusal) {
        refused(UI.getCurrent().getTranslation(refusal.label(), refusal.arguments()));
    }

    public static void refused(String text) {
        Notification notification = new Notification();
        notification.setDuration(4 * SHORT);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        Button close = new Button(UI.getCurrent().getTranslation("shared.close"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.SMALL);
        HorizontalLayout line = new HorizontalLayout(new Span(text), close);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notification.add(line);
        notification.open();
    }

    private static void show(String text, int duration) {
        Notification notification = Notification.show(text, duration, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
    }
}

package fr.coulisses.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import fr.coulisses.account.AccessEnded;
import fr.coulisses.account.SignedInPerson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Every page that somebody has open, in any tab of any browser, so that leaving ends them all.
@Component
class OpenPages implements VaadinServiceInitListener {

    /// A session ends when its pages have been told: ending it at once would cut the message off.
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final Map<UUID, Set<UI>> pages = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent event) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInPerson person)) {
            return;
        }
        UI page = event.getUI();
        pages.computeIfAbsent(person.id(), id -> ConcurrentHashMap.newKeySet()).add(page);
        page.addDetachListener(detached -> closed(person.id(), page));
    }

    private void closed(UUID person, UI page) {
        pages.computeIfPresent(person, (id, open) -> {
            open.remove(page);
            return open.isEmpty() ? null : open;
        });
    }

    /// Sends every page of a person to the sign-in page and ends their sessions; the page that asks may go on.
    @EventListener
    void end(AccessEnded ended) {
        VaadinSession asking = VaadinSession.getCurrent();
        for (UI page : List.copyOf(pages.getOrDefault(ended.person(), Set.of()))) {
            if (page.getSession() == asking && asking != null) {
                if (page != UI.getCurrent()) {
                    leave(page);
                }
            } else {
                endSession(ended.person(), page);
            }
        }
    }

    private void endSession(UUID person, UI page) {
        try {
            page.access(() -> {
                leave(page);
                WrappedSession session = page.getSession().getSession();
                LATER.execute(session::invalidate);
            });
        } catch (UIDetachedException gone) {
            // Its session ended by itself, and nobody told this list.
            closed(person, page);
        }
    }

    private static void leave(UI page) {
        page.getPage().setLocation("/" + SignInView.PATH);
        if (page.getPushConfiguration().getPushMode().isEnabled()) {
            page.push();
        }
    }
}

package fr.coulisses.shared.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.shared.News;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// An open page that looks again when somebody changed what it shows: once, however many changes are told meanwhile.
public final class Listening {

    private final News news;
    private final UUID about;
    private final Runnable look;
    private final AtomicBoolean told = new AtomicBoolean();
    private Runnable silence = () -> {};

    /// @param about whose changes are listened for
    /// @param look run on the page, one page at a time
    public Listening(News news, UUID about, Runnable look) {
        this.news = news;
        this.about = about;
        this.look = look;
    }

    public void begin(UI page) {
        // The word is passed on by a thread of its own, and pages look one at a time.
        silence = news.subscribe(about, () -> {
            if (told.compareAndSet(false, true)) {
                Thread.startVirtualThread(() -> page.access(this::look));
            }
        });
    }

    public void end() {
        silence.run();
    }

    private void look() {
        told.set(false);
        look.run();
    }
}

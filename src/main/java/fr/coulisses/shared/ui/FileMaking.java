package fr.coulisses.shared.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.coulisses.shared.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How far a long file in the making is, the way to stop it, and the link to it when it is there.
public class FileMaking extends Div {

    /// Writes the file, on a thread of its own.
    @FunctionalInterface
    public interface Writing {
        void write(OutputStream out, Progress progress) throws IOException;
    }

    private final String progressed;
    private transient @Nullable FileJob job;

    /// @param progressed the label that says how far it is: `{0}` of `{1}`
    public FileMaking(String progressed) {
        this.progressed = progressed;
        addClassName("stack");
        getElement().setAttribute("role", "status");
    }

    /// Begins to make a file; one in the making is given up.
    ///
    /// @param fileName with its ending
    public void start(String beginning, String fileName, String mediaType, Writing work) {
        stop();
        UI page = UI.getCurrent();
        Underway underway = new Underway(beginning, () -> {
            stop();
            removeAll();
            add(new Span(getTranslation("shared.file.cancelled")));
        });
        removeAll();
        add(underway);
        underway.focus();
        job = FileJob.start(
                out -> work.write(
                        out,
                        (done, all) ->
                                page.access(() -> underway.at(done, all, getTranslation(progressed, done, all)))),
                new FileJob.Outcome() {
                    @Override
                    public void finished(Path file) {
                        page.access(() -> offer(fileName, mediaType, file));
                    }

                    @Override
                    public void failed(RuntimeException why) {
                        page.access(() -> {
                            removeAll();
                            throw why;
                        });
                    }
                });
    }

    private void offer(String fileName, String mediaType, Path file) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(Files.newInputStream(file), fileName, mediaType, Files.size(file))),
                getTranslation("shared.file.download", fileName, kilobytes(file)));
        link.getElement().setAttribute("download", fileName);
        link.addClassName("button-link");
        removeAll();
        add(new Span(getTranslation("shared.file.done")), link);
        link.focus();
    }

    private static long kilobytes(Path file) {
        try {
            return Math.max(1, Files.size(file) / 1024);
        } catch (IOException e) {
            return 0;
        }
    }

    private void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop();
    }
}

package fr.coulisses.report.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.report.EvidenceWriter;
import fr.coulisses.report.Progress;
import fr.coulisses.shared.ui.Card;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The formats, how far the file in the making is, the way to stop it, and the link to it when it is there.
class EvidenceProgress extends Card {

    /// Writes what was chosen.
    @FunctionalInterface
    interface Writing {
        void write(OutputStream out, Progress progress) throws IOException;
    }

    private final transient Function<FileKind, Writing> writing;
    private final transient Function<FileKind, String> name;
    private final Div formats = new Div();
    private final Div state = new Div();
    private transient @Nullable EvidenceJob job;

    /// @param name of the file, without its ending
    EvidenceProgress(Function<FileKind, Writing> writing, Function<FileKind, String> name) {
        super("");
        heading().setText(getTranslation("report.file.title"));
        this.writing = writing;
        this.name = name;
        formats.addClassName("row");
        EvidenceWriter.FORMATS.forEach(kind -> {
            Button make = new Button(getTranslation("report.make." + kind), click -> start(kind));
            formats.add(make);
        });
        state.addClassName("stack");
        state.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("report.file.help")), formats, state);
    }

    private void start(FileKind kind) {
        stop();
        UI page = UI.getCurrent();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Span said = new Span(getTranslation("report.progress.begin", kind.name()));
        bar.getElement().setAttribute("aria-label", said.getText());
        Button cancel = new Button(getTranslation("shared.cancel"), click -> {
            stop();
            state.removeAll();
            state.add(new Span(getTranslation("report.progress.cancelled")));
        });
        state.removeAll();
        state.add(said, bar, cancel);
        cancel.focus();
        Writing work = writing.apply(kind);
        job = EvidenceJob.start(
                out -> work.write(
                        out,
                        (done, all) -> page.access(() -> {
                            bar.setIndeterminate(false);
                            bar.setMax(Math.max(1, all));
                            bar.setValue(done);
                            said.setText(getTranslation("report.progress", done, all));
                        })),
                new EvidenceJob.Outcome() {
                    @Override
                    public void finished(Path file) {
                        page.access(() -> offer(kind, file));
                    }

                    @Override
                    public void failed(RuntimeException why) {
                        page.access(() -> {
                            state.removeAll();
                            throw why;
                        });
                    }
                });
    }

    private void offer(FileKind kind, Path file) {
        String fileName = name.apply(kind) + "." + kind.ending();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(Files.newInputStream(file), fileName, kind.mediaType(), Files.size(file))),
                getTranslation("report.download", fileName, kilobytes(file)));
        link.getElement().setAttribute("download", fileName);
        link.addClassName("button-link");
        state.removeAll();
        state.add(new Span(getTranslation("report.progress.done")), link);
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

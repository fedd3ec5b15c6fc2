package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;

/// Takes a file into memory, chosen or dropped.
public class FileChoice extends Upload implements Focusable<FileChoice> {

    private final Button choose = new Button();
    private boolean forgetting;

    /// @param chosen the label of the button
    /// @param dropped the label beside it
    /// @param mostBytes the largest file
    /// @param taken told the name and the content of a file
    /// @param refused told the name of a file that was not taken, and whether it was too large
    public FileChoice(
            String chosen,
            String dropped,
            int mostBytes,
            BiConsumer<String, byte[]> taken,
            BiConsumer<String, Boolean> refused) {
        setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            if (forgetting) {
                clearFileList();
            }
            taken.accept(file.fileName(), bytes);
        }));
        setMaxFileSize(mostBytes);
        choose.setText(getTranslation(chosen));
        setUploadButton(choose);
        setDropLabel(new Span(getTranslation(dropped)));
        // The component tells the two apart by its words only.
        addFileRejectedListener(rejected -> refused.accept(
                rejected.getFileName(), rejected.getErrorMessage().contains("large")));
    }

    /// Forgets a file once it is taken: the next one may be chosen at once.
    public void forget() {
        forgetting = true;
    }

    /// Told when somebody is about to choose.
    public void whenAsked(Runnable asked) {
        choose.addClickListener(click -> asked.run());
    }

    @Override
    public void focus() {
        choose.focus();
    }

    /// With a small button, beside rows of things.
    public void small() {
        choose.addThemeVariants(ButtonVariant.SMALL);
    }
}

package fr.coulisses.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Brings in figures that another program exports: nothing is written before it was seen.
///
/// @param <T> what is read from a file
public abstract class FiguresDialog<T> extends Dialog {

    private static final int MOST_BYTES = 2_000_000;

    private final Div read = new Div();
    private final Button take = new Button();
    private transient @Nullable T found;

    /// @param title label of its title
    /// @param help label of what a file must be
    /// @param taking label of the button that writes what was read
    protected FiguresDialog(String title, String help, String taking) {
        setHeaderTitle(getTranslation(title));
        setWidth("40rem");
        read.addClassName("stack");
        read.getElement().setAttribute("role", "status");
        Div body = new Div(new Paragraph(getTranslation(help)), upload(), read);
        body.addClassName("stack");
        add(body);
        take.setText(getTranslation(taking));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        take.addClickListener(click -> take());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), take);
    }

    /// @throws Refusal when nothing can be read from the file
    protected abstract T read(String name, byte[] bytes);

    /// What was found, in a sentence, and how it is to be taken.
    protected abstract Notice said(T figures);

    /// What was found, one by one; nothing is taken of an empty list.
    protected abstract List<String> lines(T figures);

    /// Writes what was found into the draft, and says so.
    protected abstract void write(T figures);

    private Upload upload() {
        FileChoice upload = new FileChoice(
                "shared.figures.file",
                "shared.figures.drop",
                MOST_BYTES,
                this::look,
                (name, large) -> refuse(new Refusal("shared.refused.figures", MOST_BYTES / 1_000_000)));
        upload.setAcceptedFileTypes(".csv", "text/csv", ".tsv", "text/plain", ".xlsx", ".xls");
        upload.setMaxFiles(1);
        upload.forget();
        return upload;
    }

    private void look(String name, byte[] bytes) {
        try {
            T figures = read(name, bytes);
            List<String> lines = lines(figures);
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            read.removeAll();
            read.add(said(figures), list);
            found = figures;
            take.setEnabled(!lines.isEmpty());
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        found = null;
        take.setEnabled(false);
        read.removeAll();
        read.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
    }

    private void take() {
        T figures = found;
        if (figures != null) {
            write(figures);
            close();
        }
    }
}

package fr.coulisses.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableFunction;
import fr.coulisses.project.Logo;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;

/// A logo, and how to change it.
public class LogoCard extends Card {

    private static final byte[] NOTHING = {};

    private final String title;
    private final String owner;
    private final SerializableFunction<byte[], String> keep;
    private final Div shown = new Div();
    private final Div problem = new Div();
    private final Button remove = new Button(getTranslation("project.logo.remove"), click -> change(NOTHING));

    /// @param words the label of the title; that of what the logo is for is called the same with `.guide`
    /// @param owner whose logo it is; blank while nobody is named
    /// @param keep takes a file, empty to take the logo away, and gives the picture that is shown then; or refuses
    public LogoCard(
            String words, String owner, String logo, boolean editable, SerializableFunction<byte[], String> keep) {
        super("");
        this.owner = owner;
        this.keep = keep;
        title = getTranslation(words);
        heading().setText(title);
        Paragraph guide = new Paragraph(getTranslation(words + ".guide"));
        guide.addClassName("soft");
        shown.addClassName("logo");
        problem.getElement().setAttribute("role", "alert");
        add(guide, shown);
        if (editable) {
            Div row = new Div(upload(), remove);
            row.addClassName("row");
            add(problem, row);
        }
        show(logo);
    }

    private Upload upload() {
        FileChoice upload = new FileChoice(
                "project.logo.choose",
                "project.logo.drop",
                Logo.MOST_BYTES,
                (name, bytes) -> change(bytes),
                (name, large) -> say(
                        large ? "project.refused.logo.size" : "project.refused.logo.type",
                        Logo.MOST_BYTES / 1_000_000));
        upload.forget();
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg", ".gif");
        upload.setMaxFiles(1);
        return upload;
    }

    private void change(byte[] file) {
        problem.removeAll();
        try {
            show(keep.apply(file));
            Notices.done(getTranslation("project.logo.done"));
        } catch (Refusal refusal) {
            say(refusal.label(), refusal.arguments());
        }
    }

    private void say(String label, Object... arguments) {
        problem.removeAll();
        problem.add(new Notice(Tone.BAD, getTranslation(label, arguments)));
    }

    private void show(String logo) {
        shown.removeAll();
        remove.setVisible(!logo.isEmpty());
        shown.add(
                logo.isEmpty()
                        ? new Paragraph(getTranslation("project.logo.none"))
                        : new Image(logo, owner.isBlank() ? title : getTranslation("project.logo.of", owner)));
    }
}

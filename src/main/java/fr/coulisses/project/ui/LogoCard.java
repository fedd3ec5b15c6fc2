package fr.coulisses.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.project.Logo;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.util.UUID;

/// The logo of the organisation that carries a project, and how to change it.
class LogoCard extends Card {

    private static final byte[] NOTHING = {};

    private final transient Projects projects;
    private final UUID project;
    private final Div shown = new Div();
    private final Div problem = new Div();
    private final Button remove = new Button(getTranslation("project.logo.remove"), click -> change(NOTHING));

    LogoCard(Projects projects, UUID project, boolean editable) {
        super("");
        this.projects = projects;
        this.project = project;
        heading().setText(getTranslation("project.logo"));
        Paragraph guide = new Paragraph(getTranslation("project.logo.guide"));
        guide.addClassName("soft");
        shown.addClassName("logo");
        problem.getElement().setAttribute("role", "alert");
        add(guide, shown);
        if (editable) {
            Div row = new Div(upload(), remove);
            row.addClassName("row");
            add(problem, row);
        }
        show(projects.get(project).sheet().organisation());
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
            show(projects.showLogo(project, file).sheet().organisation());
            Notices.done(getTranslation("project.logo.done"));
        } catch (Refusal refusal) {
            say(refusal.label(), refusal.arguments());
        }
    }

    private void say(String label, Object... arguments) {
        problem.removeAll();
        problem.add(new Notice(Tone.BAD, getTranslation(label, arguments)));
    }

    private void show(Organisation organisation) {
        shown.removeAll();
        boolean any = !organisation.logo().isEmpty();
        remove.setVisible(any);
        if (any) {
            shown.add(new Image(organisation.logo(), getTranslation("project.logo.of", organisation.name())));
        } else {
            shown.add(new Paragraph(getTranslation("project.logo.none")));
        }
    }
}

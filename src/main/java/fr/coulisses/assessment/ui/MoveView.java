package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.assessment.CarriedLine;
import fr.coulisses.assessment.EvidenceCarrying;
import fr.coulisses.assessment.MovePreview;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.referential.ui.ReferentialAddress;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;

/// Takes a project over to a newer revision: claim by claim, where each goes and what stays behind, then a
/// confirmation.
@Route(ProjectAddress.LIST + "/:project/referentiel")
@PermitAll
class MoveView extends ProjectPage {

    private final transient EvidenceCarrying carrying;
    private final transient Referentials referentials;
    private final Div body = new Div();

    MoveView(Projects projects, EvidenceCarrying carrying, Referentials referentials) {
        super(projects);
        this.carrying = carrying;
        this.referentials = referentials;
        body.addClassName("stack");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        List<Referential> targets = carrying.targets(project().id());
        Referential now = referentials.get(project().referentialId());
        crumbProject();
        head(getTranslation("assessment.move.title"));
        facts(new Span(getTranslation("assessment.move.now")), new Anchor(ReferentialAddress.of(now), name(now)));
        body.removeAll();
        if (targets.isEmpty()) {
            add(new EmptyState(getTranslation("assessment.move.none"), getTranslation("assessment.move.none.help")));
            return;
        }
        Select<Referential> target = new Select<>();
        target.setLabel(getTranslation("assessment.move.target"));
        target.setItems(targets);
        target.setItemLabelGenerator(this::name);
        target.setValue(targets.getFirst());
        target.addValueChangeListener(changed -> draw(changed.getValue()));
        target.addClassName("functions");
        add(target, body);
        draw(targets.getFirst());
    }

    private String name(Referential sheet) {
        return getTranslation("assessment.submission.referential", sheet.code(), sheet.revision());
    }

    private void draw(Referential target) {
        MovePreview preview = carrying.preview(project().id(), target.id());
        Anchor table = new Anchor(
                ReferentialAddress.comparison(preview.table().before(), target),
                getTranslation("assessment.move.table"));
        body.removeAll();
        if (!preview.table().isConfirmed()) {
            body.add(new Notice(Tone.WARN, getTranslation("assessment.refused.move.unconfirmed"), table));
        }
        List<CarriedLine> judged =
                preview.lines().stream().filter(line -> !line.isIntended()).toList();
        List<CarriedLine> intended =
                preview.lines().stream().filter(CarriedLine::isIntended).toList();
        body.add(card("assessment.move.judged", judged), card("assessment.move.intended", intended));
        if (preview.table().isConfirmed()) {
            Button move = new Button(
                    getTranslation("assessment.move.do"),
                    click -> new Confirmation(
                                    getTranslation("assessment.move.title"),
                                    getTranslation(
                                            "assessment.move.text",
                                            name(target),
                                            preview.lines().size()
                                                    - preview.leftBehind().size(),
                                            preview.leftBehind().size()),
                                    getTranslation("assessment.move.do"),
                                    () -> carry(target, preview))
                            .open());
            move.addThemeVariants(ButtonVariant.PRIMARY);
            Div row = new Div(move, table);
            row.addClassName("row");
            body.add(row);
        }
    }

    private Card card(String label, List<CarriedLine> lines) {
        Card card = new Card(getTranslation(label, lines.size()), new Span(getTranslation(label + ".help")));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        lines.forEach(line -> list.add(item(line)));
        card.add(list);
        return card;
    }

    private ListItem item(CarriedLine line) {
        String artefact = line.isIntended()
                ? line.artefactTitle()
                : getTranslation("assessment.move.version", line.artefactTitle(), line.version());
        Span who = new Span(artefact + " – " + line.student());
        who.addClassNames("soft", "small");
        String obstacle = line.obstacle();
        String to = obstacle == null
                ? line.targets().stream()
                        .map(target -> target.code() + " ("
                                + getTranslation(target.type().labelKey()) + ")")
                        .collect(Collectors.joining(", "))
                : getTranslation("assessment.move.nowhere");
        Div text = new Div(new Span(line.oldCode() + " → " + to), who);
        text.addClassName("grow");
        ListItem item = new ListItem(text);
        if (obstacle == null) {
            item.add(new Badge(Tone.GOOD, getTranslation("assessment.move.carried")));
        } else {
            text.add(new Span(getTranslation(obstacle)));
            item.add(new Badge(Tone.WARN, getTranslation("assessment.move.left")));
        }
        return item;
    }

    private void carry(Referential target, MovePreview preview) {
        try {
            carrying.carry(project().id(), target.id(), preview);
            Notices.done(getTranslation("assessment.move.done", name(target)));
            getUI().ifPresent(ui ->
                    ui.navigate(ProjectAddress.competencies(project().id())));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            draw(target);
        }
    }
}

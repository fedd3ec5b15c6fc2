package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.Gap;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What would fill a gap, as links to the artefacts that are there and buttons for those that are not.
final class GapOffers {

    private final Kinds kinds;
    private final Artefacts artefacts;
    private final Map<UUID, String> projects;
    private final boolean own;

    /// @param projects in which something may be started, with their titles
    /// @param own whether the one who looks may start something; others are only told
    GapOffers(Kinds kinds, Artefacts artefacts, Map<UUID, String> projects, boolean own) {
        this.kinds = kinds;
        this.artefacts = artefacts;
        this.projects = Map.copyOf(projects);
        this.own = own;
    }

    Div of(Gap gap) {
        UI page = UI.getCurrent();
        Div offers = new Div();
        offers.addClassName("stack");
        links(offers, page.getTranslation("assessment.gap.claimed"), gap.claimed());
        links(offers, page.getTranslation("assessment.gap.possible"), gap.possible());
        List<? extends ArtefactKind<?>> missing = kinds.all().stream()
                .filter(kind -> gap.missingKinds().contains(kind.key()))
                .toList();
        if (!missing.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            missing.forEach(kind -> list.add(offer(page, kind)));
            offers.add(new Paragraph(page.getTranslation("assessment.gap.start")), list);
        }
        if (offers.getComponentCount() == 0) {
            offers.add(new Paragraph(page.getTranslation("assessment.gap.none")));
        }
        return offers;
    }

    private static void links(Div offers, String title, List<Artefact> artefacts) {
        if (artefacts.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        artefacts.forEach(artefact -> list.add(new ListItem(
                new Anchor(ProjectAddress.artefact(artefact.projectId(), artefact.id()), artefact.title()))));
        offers.add(new Paragraph(title), list);
    }

    private ListItem offer(UI page, ArtefactKind<?> kind) {
        Span purpose = new Span(page.getTranslation(kind.purpose()));
        purpose.addClassNames("soft", "small");
        Div text = new Div(new Span(page.getTranslation(kind.label())), purpose);
        text.addClassName("grow");
        ListItem item = new ListItem(text);
        if (own) {
            projects.forEach((project, title) -> item.add(start(page, kind, project, title)));
        }
        return item;
    }

    private Button start(UI page, ArtefactKind<?> kind, UUID project, String title) {
        Button start = new Button(page.getTranslation("assessment.gap.startIn", title), click -> {
            Artefact started = artefacts.start(project, kind.key(), page.getTranslation(kind.label()));
            page.navigate(ProjectAddress.artefact(project, started.id()));
        });
        start.setAriaLabel(page.getTranslation("assessment.gap.startKind", page.getTranslation(kind.label()), title));
        start.addThemeVariants(ButtonVariant.SMALL);
        return start;
    }
}

package fr.coulisses.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.NeededClearance;
import fr.coulisses.rights.Society;
import fr.coulisses.rights.Use;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.stream.Collectors;

/// Whose agreement a work needs for what is done with it, why, by which law, and what is there of it.
class NeededCard extends Card {

    private final Div body = new Div();
    private final boolean fictitious;

    /// @param fictitious whether the project is, so that agreements made for the exercise count
    NeededCard(boolean fictitious) {
        super("");
        this.fictitious = fictitious;
        heading().setText(getTranslation("rights.needed"));
        body.addClassName("stack");
        add(body);
    }

    void show(UsedWork work, List<NeededClearance> needed) {
        body.removeAll();
        if (needed.isEmpty()) {
            body.add(new Paragraph(getTranslation(none(work))));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("list", "needed-clearances");
        needed.forEach(need -> list.add(item(need, work)));
        body.add(list);
        Society asked = work.request().society();
        if (asked != null
                && needed.stream()
                        .noneMatch(need -> need.clearance().societies().contains(asked))) {
            body.add(new Notice(Tone.WARN, getTranslation("rights.needed.other", getTranslation(asked.labelKey()))));
        }
    }

    private static String none(UsedWork work) {
        if (work.usage().uses().isEmpty() || work.repertoire() == null) {
            return "rights.needed.unknown";
        }
        return work.status() == LegalStatus.PUBLIC_DOMAIN
                ? "rights.needed.domain"
                : work.status() == LegalStatus.EXCEPTION ? "rights.needed.exception" : "rights.needed.licence";
    }

    private ListItem item(NeededClearance need, UsedWork work) {
        Span name = new Span(getTranslation(need.clearance().labelKey()));
        name.addClassName("needed-name");
        Div head = new Div(name, badge(need, work));
        head.addClassName("row");
        Span uses = new Span(words(need.uses()));
        uses.addClassName("small");
        Span why = new Span(getTranslation(need.clearance().labelKey() + ".why"));
        why.addClassName("small");
        Span whom = new Span(getTranslation(
                "rights.needed.whom",
                need.clearance().societies().stream()
                        .map(society -> getTranslation(society.labelKey()))
                        .collect(Collectors.joining(", ")),
                need.clearance().source()));
        whom.addClassNames("soft", "small");
        Div text = new Div(head, uses, why, whom);
        text.addClassNames("grow", "needed-clearance");
        return new ListItem(text);
    }

    private Badge badge(NeededClearance need, UsedWork work) {
        if (!need.isGiven(work, fictitious)) {
            return new Badge(Tone.BAD, getTranslation("rights.needed.missing"));
        }
        List<Use> missing = need.missing(work, fictitious);
        return missing.isEmpty()
                ? new Badge(Tone.GOOD, getTranslation("rights.needed.given"))
                : new Badge(Tone.WARN, getTranslation("rights.needed.partly", missing.size()));
    }

    private String words(List<Use> uses) {
        return uses.stream().map(use -> getTranslation("rights.use." + use)).collect(Collectors.joining(" · "));
    }
}

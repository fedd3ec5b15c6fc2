package fr.coulisses.referential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referential.CriterionType;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// A certification sheet in full: blocks, official statements, criteria, modalities, activities.
@Route("referentiels/:code")
@PermitAll
class ReferentialView extends Page implements BeforeEnterObserver {

    private final transient Referentials referentials;
    private final transient Clock clock;

    ReferentialView(Referentials referentials, Clock clock) {
        this.referentials = referentials;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElseThrow(NotFound::new);
        List<String> revision = event.getLocation().getQueryParameters().getParameters("revision");
        show(revision.isEmpty() ? referentials.newest(code) : referentials.revision(code, number(revision.getFirst())));
    }

    private void show(Referential sheet) {
        clear();
        head(sheet.code() + " – " + sheet.title());
        facts(
                new Span(getTranslation("referential.level", sheet.level())),
                new Span(sheet.certifier()),
                new Span(getTranslation("referential.revision", sheet.revision())));
        expiry(sheet);
        revisions(sheet);
        Div main = new Div();
        main.addClassName("stack");
        main.add(new Card(getTranslation("referential.evaluation"), new Paragraph(sheet.evaluation())));
        sheet.blocks().forEach(block -> main.add(new BlockCard(block, sheet)));
        main.add(activities(sheet));
        Div columns = new Div(main, contents(sheet));
        columns.addClassName("columns");
        add(columns);
        // A link may name a competency; the page is drawn after the browser looked for it.
        getElement()
                .executeJs("requestAnimationFrame(() => location.hash && document.getElementById("
                        + "decodeURIComponent(location.hash.slice(1)))?.scrollIntoView())");
    }

    private void expiry(Referential sheet) {
        LocalDate expires = sheet.expiresOn();
        if (expires == null) {
            return;
        }
        boolean expired = sheet.isExpiredOn(LocalDate.now(clock));
        String sentence =
                getTranslation(expired ? "referential.expired" : "referential.expires", Formats.date(expires));
        add(new Notice(
                expired ? Tone.WARN : Tone.NEUTRAL,
                sheet.replaces() == null
                        ? sentence
                        : sentence + " " + getTranslation("referential.replaces", sheet.replaces())));
    }

    private void revisions(Referential sheet) {
        List<Referential> others = referentials.all().stream()
                .filter(each -> each.code().equals(sheet.code()) && each.revision() != sheet.revision())
                .toList();
        for (Referential other : others) {
            actions(new Anchor(
                    "referentiels/" + other.code() + "?revision=" + other.revision(),
                    getTranslation("referential.revision", other.revision())));
        }
    }

    private Nav contents(Referential sheet) {
        Nav nav = new Nav();
        nav.addClassNames("card", "contents");
        nav.setAriaLabel(getTranslation("referential.contents"));
        for (Referential.Block block : sheet.blocks()) {
            nav.add(new H3(block.shortCode()));
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            block.competencies()
                    .forEach(competency -> list.add(new ListItem(
                            jump(competency.code(), competency.code() + " – " + competency.shortTitle()))));
            nav.add(list);
        }
        nav.add(jump("activites", getTranslation("referential.activities")));
        return nav;
    }

    private static Anchor jump(String id, String text) {
        Anchor link = new Anchor("#" + id, text);
        link.setRouterIgnore(true);
        return link;
    }

    private Card activities(Referential sheet) {
        Card card = new Card(getTranslation(
                "referential.activities.count", sheet.activities().size()));
        card.setId("activites");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (Referential.Activity activity : sheet.activities()) {
            Span text = new Span(activity.code() + " – " + activity.text());
            text.addClassName("grow");
            Div links = new Div();
            links.addClassNames("row", "small");
            activity.competencies().forEach(code -> links.add(jump(code, code)));
            list.add(new ListItem(text, links));
        }
        card.add(list);
        return card;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    /// A block with its competencies.
    private static class BlockCard extends Card {

        BlockCard(Referential.Block block, Referential sheet) {
            super(block.shortCode() + " – " + block.title());
            block.competencies().forEach(competency -> add(competency(competency, sheet)));
            add(new H3(getTranslation("referential.modalities")));
            UnorderedList modalities = new UnorderedList();
            modalities.addClassName("plain-list");
            block.modalities().forEach(modality -> modalities.add(new ListItem(modality)));
            add(modalities);
        }

        private Div competency(Referential.Competency competency, Referential sheet) {
            Div block = new Div(
                    new H3(competency.code() + " – " + competency.shortTitle()), new Paragraph(competency.statement()));
            block.addClassNames("claim", "competency");
            block.setId(competency.code());
            UnorderedList criteria = new UnorderedList();
            criteria.addClassName("list");
            for (Referential.Criterion criterion : competency.criteria()) {
                Span text = new Span(criterion.text());
                text.addClassName("grow");
                boolean derived = criterion.type() == CriterionType.DERIVED;
                criteria.add(new ListItem(
                        text,
                        new Badge(
                                derived ? Tone.NEUTRAL : Tone.GOOD,
                                getTranslation("referential.criterion." + criterion.type()))));
            }
            block.add(criteria);
            List<String> kinds = sheet.kindsFor(competency.code());
            if (!kinds.isEmpty()) {
                Span proof = new Span(getTranslation(
                        "referential.proof",
                        kinds.stream()
                                .map(kind -> getTranslation("kind." + kind))
                                .reduce((one, other) -> one + ", " + other)
                                .orElse("")));
                proof.addClassNames("soft", "small");
                block.add(proof);
            }
            return block;
        }
    }
}

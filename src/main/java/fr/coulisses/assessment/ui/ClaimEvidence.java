package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.Places;
import fr.coulisses.assessment.AddressedCriterion;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Level;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;
import java.util.function.Consumer;

/// What a student says of one claim: their words, the criteria with the places that show them, and where they think to
/// stand, which is not a judgement.
class ClaimEvidence extends Div {

    private final transient Places places;
    private final transient Consumer<String> jump;

    /// @param places of the version
    /// @param jump brings a place of the version into sight
    ClaimEvidence(Claim claim, Referential.Competency competency, Places places, Consumer<String> jump) {
        this.places = places;
        this.jump = jump;
        addClassName("stack");
        add(new CommentaryWords(claim.commentary()));
        if (!claim.criteria().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            claim.criteria().forEach(criterion -> list.add(item(criterion, competency)));
            add(new Div(new H4(getTranslation("evidence.criteria.claimed")), list));
        }
        Level level = claim.selfLevel();
        if (level != null) {
            Span label = new Span(getTranslation("evidence.level.said"));
            label.addClassName("soft");
            Div own = new Div(label, new Badge(Tone.NEUTRAL, getTranslation(level.labelKey())));
            own.addClassName("row");
            add(own);
        }
    }

    private ListItem item(AddressedCriterion addressed, Referential.Competency competency) {
        Span text = new Span(competency.criteria().stream()
                .filter(criterion -> criterion.code().equals(addressed.code()))
                .map(Referential.Criterion::text)
                .findFirst()
                .orElse(addressed.code()));
        text.addClassName("small");
        Div body = new Div(text, place(addressed.place()));
        body.addClassName("grow");
        return new ListItem(body);
    }

    private Component place(String path) {
        if (path.isEmpty()) {
            Span whole = new Span(getTranslation("evidence.place.whole"));
            whole.addClassNames("soft", "small");
            return whole;
        }
        PlaceOption option = PlaceOption.of(
                path, places, getTranslation("evidence.place.gone"), getTranslation("evidence.place.whole"));
        Button go = new Button("→ " + option.title(), click -> jump.accept(path));
        go.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        go.addClassName("place-link");
        return go;
    }
}

package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.assessment.AddressedCriterion;
import fr.coulisses.assessment.Claim;
import java.util.Optional;
import java.util.function.Consumer;

/// The places of a version that somebody speaks of, each one key away.
///
/// @param jump brings a place into sight
record ClaimedPlaces(PlaceNames names, Consumer<String> jump) {

    /// The way to the place of a criterion; nothing when the student does not claim to address it.
    Optional<Component> shown(Claim claim, String criterion) {
        return claim.criteria().stream()
                .filter(addressed -> addressed.code().equals(criterion))
                .findFirst()
                .map(this::shown);
    }

    private Component shown(AddressedCriterion addressed) {
        Div block = new Div();
        block.addClassNames("shown-place", "small");
        if (addressed.place().isEmpty()) {
            block.add(new Span(block.getTranslation("assessment.review.shownByTheWhole")));
        } else {
            Button way = way(addressed.place());
            way.setText(block.getTranslation("assessment.review.shownAt", way.getText()));
            block.add(way);
        }
        return block;
    }

    /// A button that leads to a place, with its name.
    Button way(String place) {
        Button way = new Button(names.name(place), click -> jump.accept(place));
        way.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return way;
    }
}

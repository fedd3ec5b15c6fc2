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

/// Where a student says that a criterion is shown, one key away from the place itself.
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
            Button way = new Button(
                    block.getTranslation("assessment.review.shownAt", names.name(addressed.place())),
                    click -> jump.accept(addressed.place()));
            way.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            block.add(way);
        }
        return block;
    }
}

package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.Places;
import fr.coulisses.assessment.AddressedCriterion;
import fr.coulisses.referential.Referential;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// One criterion of a claim: whether the work shows it, and where one sees it.
class CriterionEditor extends Div {

    private final Checkbox shown = new Checkbox();
    private final ComboBox<PlaceOption> place = new ComboBox<>();

    /// @param addressed what the student said of it so far
    /// @param changed told with the place, empty for the whole; with nothing when it is no longer shown
    CriterionEditor(
            Referential.Criterion criterion,
            Optional<AddressedCriterion> addressed,
            Places places,
            List<PlaceOption> options,
            BiConsumer<String, Optional<String>> changed) {
        addClassName("criterion-editor");
        shown.setLabel(criterion.text());
        shown.setValue(addressed.isPresent());
        place.setLabel(getTranslation("evidence.place"));
        place.setPlaceholder(getTranslation("evidence.place.whole"));
        place.setItemLabelGenerator(PlaceOption::title);
        place.setItems((option, text) -> text.isBlank() || option.matches(text), options);
        place.setClearButtonVisible(true);
        place.setOverlayWidth("min(92vw, 36rem)");
        addressed.map(AddressedCriterion::place).filter(path -> !path.isEmpty()).ifPresent(path -> show(path, places));
        place.setVisible(addressed.isPresent());
        shown.addValueChangeListener(change -> {
            place.setVisible(change.getValue());
            changed.accept(criterion.code(), change.getValue() ? Optional.of(path()) : Optional.empty());
        });
        place.addValueChangeListener(change -> {
            place.setInvalid(false);
            changed.accept(criterion.code(), Optional.of(path()));
        });
        add(shown, place);
    }

    private void show(String path, Places places) {
        place.setValue(PlaceOption.of(
                path, places, getTranslation("evidence.place.gone"), getTranslation("evidence.place.whole")));
        if (places.at(path).isEmpty()) {
            place.setErrorMessage(getTranslation("evidence.place.gone.help"));
            place.setInvalid(true);
        }
    }

    private String path() {
        return Optional.ofNullable(place.getValue()).map(PlaceOption::path).orElse("");
    }
}

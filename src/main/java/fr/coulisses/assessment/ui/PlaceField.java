package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Objects;

/// What a remark is about: a place of the version, or the whole of it when empty.
class PlaceField extends ComboBox<String> {

    PlaceField(PlaceNames places) {
        setLabel(getTranslation("assessment.remarks.place"));
        setHelperText(getTranslation("assessment.remarks.place.help"));
        setItems(places.paths());
        setItemLabelGenerator(places::name);
        setClearButtonVisible(true);
        setWidthFull();
    }

    /// The path of the place; empty for the whole.
    String path() {
        return Objects.requireNonNullElse(getValue(), "");
    }
}

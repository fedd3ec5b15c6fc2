package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.coulisses.contacts.ContactField;

/// Two values of one field, of which one is kept.
class FieldChoice extends RadioButtonGroup<Boolean> {

    private final ContactField field;
    private final String first;
    private final String second;

    /// @param firstWords the label that says what the first value is, with the value in it
    /// @param secondWords the same for the second
    FieldChoice(ContactField field, String first, String second, String firstWords, String secondWords) {
        this.field = field;
        this.first = first;
        this.second = second;
        setLabel(getTranslation(field.labelKey()));
        setItems(true, false);
        setItemLabelGenerator(
                one -> getTranslation(one ? firstWords : secondWords, written(one ? this.first : this.second)));
        setValue(!first.isEmpty());
    }

    ContactField field() {
        return field;
    }

    String chosen() {
        return Boolean.TRUE.equals(getValue()) ? first : second;
    }

    private String written(String value) {
        if (value.isEmpty()) {
            return getTranslation("contacts.empty");
        }
        return field.isChosen() ? getTranslation(field.choiceKey(value)) : value;
    }
}

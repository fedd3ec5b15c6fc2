package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.stream.Stream;

/// What fields say of what was typed once a button was pressed.
public final class Fields {

    private Fields() {}

    /// Says at a field why it was refused, and goes there. The sentence stays until the button is pressed again: if it
    /// went when the field is left, the button would move away from under the pointer, and the click be lost.
    public static <F extends HasValidation & Focusable<?>> void refuse(F field, String sentence) {
        field.setManualValidation(true);
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }

    /// Takes back what fields say, before they are judged again.
    public static void accept(HasValidation... fields) {
        Stream.of(fields).forEach(field -> field.setInvalid(false));
    }
}

package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.remark.Phrases;
import fr.coulisses.shared.ui.Keeper;
import java.util.function.Function;

/// A comment of a tutor, of which no keystroke is lost.
class CommentField {

    private static final int MOST = 8000;

    private final String name;
    private final transient Keeper keeper;
    private final TextArea text = new TextArea();
    private final JudgedField<String> field;
    private final transient Runnable changed;

    /// @param label of the field; `label.help` says when it is needed
    /// @param name under which its text is kept, the same after a reload
    CommentField(
            String label, String name, Review review, Function<Review, String> told, Keeper keeper, Runnable changed) {
        this.name = name;
        this.keeper = keeper;
        this.changed = changed;
        text.setLabel(text.getTranslation(label));
        text.setHelperText(text.getTranslation(label + ".help"));
        text.setMaxLength(MOST);
        text.setMinRows(3);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(500);
        keeper.watch(text, name);
        field = new JudgedField<>(text, review, told, Function.identity(), changed);
        field.spareWhileFocused();
    }

    JudgedField<String> field() {
        return field;
    }

    /// The way to the sentences one uses again, which come in after what is written.
    Button phrases(Phrases phrases, String competency) {
        Button open = new Button(
                text.getTranslation("assessment.phrases.open"),
                click -> new PhrasesDialog(phrases, competency, text.getValue(), this::append).open());
        open.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        open.setAriaLabel(text.getTranslation("assessment.phrases.open") + " : " + text.getLabel());
        return open;
    }

    private void append(String phrase) {
        String before = text.getValue().stripTrailing();
        text.setValue(before.isEmpty() ? phrase : before + "\n" + phrase);
        changed.run();
        text.focus();
    }

    boolean isCalled(String wanted) {
        return name.equals(wanted);
    }

    /// Lets the browser forget what is kept now; what waits for a choice stays there too.
    void kept() {
        if (!field.isContested()) {
            keeper.kept(name, text.getValue());
        }
    }

    void setRequired(boolean needed) {
        text.setRequiredIndicatorVisible(needed);
    }

    /// Whether it says something where it must; otherwise the sentence stands beside it.
    boolean require(boolean needed, String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(needed && text.getValue().isBlank());
        return !text.isInvalid();
    }

    void focus() {
        text.focus();
    }
}

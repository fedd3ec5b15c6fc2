package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.assessment.Review;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One thing a tutor says in a review, which another tutor may say differently at the same moment.
///
/// What only the other one changed comes in; where both did, both are shown, and what is kept stays until one chooses.
///
/// @param <V> what the component holds
final class JudgedField<V extends @Nullable Object> extends Div {

    private final HasValueAndElement<?, V> component;
    private final transient Function<Review, V> told;
    private final transient Function<V, String> wording;
    private final transient Runnable changed;
    private V seen;
    private V stored;
    private V asked;
    private boolean focused;
    private @Nullable Button mine;

    /// @param told what a review says in this place
    /// @param wording how it is put into words
    /// @param changed told when a person, not somebody else's save, changed it
    JudgedField(
            HasValueAndElement<?, V> component,
            Review review,
            Function<Review, V> told,
            Function<V, String> wording,
            Runnable changed) {
        this.component = component;
        this.told = told;
        this.wording = wording;
        this.changed = changed;
        stored = told.apply(review);
        seen = stored;
        asked = stored;
        component.setValue(stored);
        HasValue<?, V> value = component;
        value.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        addClassName("draft-field");
        add((Component) component);
    }

    /// Leaves it alone while somebody is in it: what they are typing is not here yet.
    void spareWhileFocused() {
        component.getElement().addEventListener("focusin", event -> focused = true);
        component.getElement().addEventListener("focusout", event -> {
            focused = false;
            reconcile();
        });
    }

    /// Puts back what was typed here and never saved.
    void recover(V before, V text) {
        component.setValue(text);
        seen = before;
    }

    void meet(Review kept) {
        stored = told.apply(kept);
        reconcile();
    }

    /// Compares what stands here with what is kept, both against what they began with.
    void reconcile() {
        V here = component.getValue();
        if (Objects.equals(here, stored)) {
            agree();
        } else if (Objects.equals(here, seen)) {
            if (!focused) {
                component.setValue(stored);
                agree();
            }
        } else if (!Objects.equals(stored, seen) && !(isContested() && Objects.equals(stored, asked))) {
            // A question that is open already stays as it is: somebody may be about to answer it.
            ask();
        }
    }

    /// What to keep of it now.
    V said() {
        V here = component.getValue();
        return isContested() || Objects.equals(here, seen) ? stored : here;
    }

    boolean isContested() {
        return mine != null;
    }

    /// Goes to the question that is open here.
    void focusQuestion() {
        if (mine != null) {
            mine.focus();
        }
    }

    void setReadOnly() {
        component.setReadOnly(true);
    }

    private void agree() {
        seen = stored;
        mine = null;
        getChildren().skip(1).toList().forEach(this::remove);
    }

    private void ask() {
        V theirs = stored;
        asked = theirs;
        getChildren().skip(1).toList().forEach(this::remove);
        mine = new Button(getTranslation("shared.form.conflict.mine"), click -> {
            agree();
            changed.run();
        });
        Button other = new Button(getTranslation("shared.form.conflict.theirs"), click -> {
            component.setValue(theirs);
            agree();
            changed.run();
        });
        mine.addThemeVariants(ButtonVariant.SMALL);
        other.addThemeVariants(ButtonVariant.SMALL);
        Div buttons = new Div(mine, other);
        buttons.addClassName("row");
        Div question = new Div(new Span(getTranslation("shared.form.conflict", wording.apply(theirs))), buttons);
        question.addClassNames("notice", "notice-warn", "stack");
        question.getElement().setAttribute("role", "alert");
        add(question);
    }
}

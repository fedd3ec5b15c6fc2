package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.shared.DraftMerge;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One field of a draft on screen, bound to its place in the content.
///
/// @param <V> what the component holds
final class LiveField<V extends @Nullable Object> {

    private final String place;
    private final HasValueAndElement<?, V> component;
    private final Function<JsonNode, V> shown;
    private final Function<V, Optional<JsonNode>> written;
    private final Div frame = new Div();
    private boolean focused;
    private boolean refreshing;
    private boolean refused;
    private DraftMerge.@Nullable Conflict conflict;

    /// @param shown what the component shows of a value
    /// @param written the value of what it holds; empty while that cannot be a value, and stays on screen only
    LiveField(
            String place,
            HasValueAndElement<?, V> component,
            Function<JsonNode, V> shown,
            Function<V, Optional<JsonNode>> written) {
        this.place = place;
        this.component = component;
        this.shown = shown;
        this.written = written;
        frame.add((Component) component);
        frame.addClassName("draft-field");
        component.getElement().addEventListener("focusin", event -> focused = true);
        component.getElement().addEventListener("focusout", event -> focused = false);
    }

    String place() {
        return place;
    }

    Div frame() {
        return frame;
    }

    /// Tells when a person, not a refresh, changed it to something that can be saved.
    void onChange(Runnable changed) {
        HasValue<?, V> value = component;
        value.addValueChangeListener(event -> {
            if (event.isFromClient() && !refreshing && conflict == null && value().isPresent()) {
                changed.run();
            }
        });
    }

    Optional<JsonNode> value() {
        return written.apply(component.getValue());
    }

    boolean isFocused() {
        return focused;
    }

    void show(JsonNode value) {
        V wanted = shown.apply(value);
        if (!Objects.equals(wanted, component.getValue())) {
            refreshing = true;
            component.setValue(wanted);
            refreshing = false;
        }
    }

    /// Puts back a text that was typed and never saved.
    ///
    /// @return whether the field can hold it
    @SuppressWarnings("unchecked")
    boolean recover(String text) {
        if (!(component.getValue() instanceof String)) {
            return false;
        }
        refreshing = true;
        ((HasValue<?, String>) component).setValue(text);
        refreshing = false;
        return value().isPresent();
    }

    Optional<JsonNode> valueOf(String text) {
        return component.getValue() instanceof String ? writtenText(text) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private Optional<JsonNode> writtenText(String text) {
        return ((Function<String, Optional<JsonNode>>) (Function<?, ?>) written).apply(text);
    }

    /// Shows both values; what is in the field stays until the person has chosen.
    void choose(DraftMerge.Conflict between, Runnable keepMine, Runnable takeTheirs) {
        settle();
        conflict = between;
        Span sentence = new Span(frame.getTranslation(
                "shared.form.conflict",
                between.theirs().isString()
                        ? between.theirs().asString()
                        : between.theirs().toString()));
        Button mine = new Button(frame.getTranslation("shared.form.conflict.mine"), click -> {
            settle();
            keepMine.run();
        });
        Button theirs = new Button(frame.getTranslation("shared.form.conflict.theirs"), click -> {
            settle();
            show(between.theirs());
            takeTheirs.run();
        });
        mine.addThemeVariants(ButtonVariant.SMALL);
        theirs.addThemeVariants(ButtonVariant.SMALL);
        Div buttons = new Div(mine, theirs);
        buttons.addClassName("row");
        Div question = new Div(sentence, buttons);
        question.addClassNames("notice", "notice-warn", "draft-conflict");
        question.getElement().setAttribute("role", "alert");
        frame.add(question);
    }

    /// Says beside the field why it cannot be that; what was typed stays.
    void refuse(String sentence) {
        refused = true;
        component.getElement().setProperty("invalid", true);
        component.getElement().setProperty("errorMessage", sentence);
    }

    void accept() {
        if (refused) {
            refused = false;
            component.getElement().setProperty("invalid", false);
        }
    }

    void setReadOnly() {
        component.setReadOnly(true);
    }

    /// Whether what it shows could not be saved.
    boolean isRefused() {
        return refused;
    }

    /// Whether it holds something that can be no value.
    boolean isInvalid() {
        return component.getElement().getProperty("invalid", false);
    }

    /// A value as the field writes it.
    String text(JsonNode value) {
        return Objects.toString(shown.apply(value), "");
    }

    boolean isUnsettled() {
        return conflict != null;
    }

    private void settle() {
        conflict = null;
        frame.getChildren().skip(1).toList().forEach(frame::remove);
    }

    void focus() {
        component.getElement().callJsFunction("focus");
        component.getElement().callJsFunction("scrollIntoView");
    }
}

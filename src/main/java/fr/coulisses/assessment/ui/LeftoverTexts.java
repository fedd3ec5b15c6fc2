package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.coulisses.shared.ui.Keeper;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;

/// What a tutor wrote and could not save before somebody else decided: theirs to copy, until they let it go.
class LeftoverTexts extends Keeper {

    LeftoverTexts(String key) {
        super(key);
        addClassName("stack");
        onRecovered((name, before, text) -> {
            if (!text.isBlank()) {
                show(name, text);
            }
        });
    }

    private void show(String name, String text) {
        Button forget = new Button(getTranslation("assessment.review.forget"));
        forget.addThemeVariants(ButtonVariant.SMALL);
        Notice notice = new Notice(Tone.WARN, getTranslation("assessment.review.leftover", text), forget);
        forget.addClickListener(click -> {
            kept(name, text);
            remove(notice);
        });
        add(notice);
    }
}

package fr.coulisses.kinds.objectives.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.kinds.objectives.Intent;
import java.text.NumberFormat;
import java.util.Locale;

/// How long the note of intent is, said while it is written; nothing is ever cut. Only what is too long is read
/// aloud.
class IntentLength extends Paragraph {

    IntentLength() {
        addClassNames("wide", "soft");
    }

    void show(int signs) {
        boolean tooLong = signs > Intent.LONGEST;
        setText(getTranslation(
                tooLong ? "objectives.intent.tooLong" : "objectives.intent.length",
                number(signs),
                number(Intent.LONGEST),
                number(signs - Intent.LONGEST)));
        setClassName("notice", tooLong);
        setClassName("notice-warn", tooLong);
        setClassName("soft", !tooLong);
        getElement().setAttribute("role", tooLong ? "status" : "note");
    }

    private String number(int signs) {
        Locale language = getLocale();
        return NumberFormat.getIntegerInstance(language).format(signs);
    }
}

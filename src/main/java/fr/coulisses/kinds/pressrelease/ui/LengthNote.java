package fr.coulisses.kinds.pressrelease.ui;

import com.vaadin.flow.component.html.Span;
import fr.coulisses.kinds.pressrelease.Limit;

/// How long a text is, beside what is usual for it: `52 mots (40 à 60)`; it counts with every save.
class LengthNote extends Span {

    private final Limit limit;

    LengthNote(Limit limit) {
        this.limit = limit;
        addClassNames("wide", "soft");
    }

    void show(String text) {
        String unit = "pressrelease.count." + limit.unit().name();
        String key = limit.least() > 1 ? unit + ".between" : unit + ".most";
        String count = String.valueOf(limit.count(text));
        String said = getTranslation(key, count, String.valueOf(limit.least()), String.valueOf(limit.most()));
        boolean fits = text.isBlank() || limit.fits(text);
        setText(fits ? said : getTranslation("pressrelease.count.outside", said));
    }
}

package fr.coulisses.kinds.mediationsheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.kinds.mediationsheet.AidCatalogue;
import fr.coulisses.kinds.mediationsheet.Handicap;
import fr.coulisses.kinds.mediationsheet.KnownAid;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the catalogue knows of the accessibility aid that is chosen: whom it serves, what it asks, by when.
class AidCard extends Div {

    AidCard() {
        addClassNames("wide", "field-note");
        getElement().setAttribute("role", "status");
    }

    /// @param code of the aid; empty while none is chosen
    /// @param date of the action as the draft has it; empty while there is none
    void show(String code, String date) {
        removeAll();
        AidCatalogue.find(code).ifPresent(aid -> {
            line("mediationsheet.aid.serves", getTranslation(aid.servedKey()));
            if (!aid.suits().isEmpty()) {
                line(
                        "mediationsheet.aid.suits",
                        Stream.of(Handicap.values())
                                .filter(aid.suits()::contains)
                                .map(handicap -> getTranslation("mediationsheet.handicap." + handicap.name()))
                                .collect(Collectors.joining(", ")));
            }
            line("mediationsheet.aid.asks", getTranslation(aid.needsKey()));
            if (!date.isEmpty()) {
                prepared(aid, LocalDate.parse(date));
            }
        });
        setVisible(getComponentCount() > 0);
    }

    private void prepared(KnownAid aid, LocalDate action) {
        aid.betterBy(action)
                .ifPresent(better -> aid.preparedBy(action)
                        .ifPresent(latest -> add(new Paragraph(getTranslation(
                                "mediationsheet.aid.prepared", Formats.date(better), Formats.date(latest))))));
    }

    private void line(String key, String value) {
        add(new Paragraph(getTranslation(key, value)));
    }
}

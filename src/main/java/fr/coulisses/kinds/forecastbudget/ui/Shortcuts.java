package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.details.Details;
import java.util.List;

/// The keys of the budget sheet, for those who want to keep their hands on them.
class Shortcuts extends Details {

    private static final List<String> KEYS =
            List.of("arrows", "choose", "type", "edit", "tab", "escape", "copy", "fill", "undo", "add", "delete");

    Shortcuts() {
        super();
        setSummaryText(getTranslation("forecastbudget.keys"));
        addClassName("shortcuts");
        Piece list = new Piece("dl");
        for (String key : KEYS) {
            Piece term = new Piece("dt");
            Piece name = new Piece("kbd");
            name.setText(getTranslation("forecastbudget.keys." + key + ".key"));
            term.add(name);
            Piece meaning = new Piece("dd");
            meaning.setText(getTranslation("forecastbudget.keys." + key));
            list.add(term, meaning);
        }
        add(list);
    }

    @Tag("span")
    private static class Piece extends HtmlContainer {
        Piece(String tag) {
            super(tag);
        }
    }
}

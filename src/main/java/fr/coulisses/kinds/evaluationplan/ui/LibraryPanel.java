package fr.coulisses.kinds.evaluationplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.kinds.evaluationplan.IndicatorLibraryCsv;
import fr.coulisses.kinds.evaluationplan.LibraryIndicator;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.LiveList;
import fr.coulisses.shared.ui.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The library of indicators: found by their words, taken into the plan with one gesture; those that are in it say so.
class LibraryPanel extends Details {

    private final transient List<LibraryIndicator> library = IndicatorLibraryCsv.indicators();
    private final transient LiveList indicators;
    private final transient JsonMapper json;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Map<LibraryIndicator, Item> items = new LinkedHashMap<>();
    private final Paragraph none = new Paragraph();

    LibraryPanel(LiveList indicators, JsonMapper json) {
        this.indicators = indicators;
        this.json = json;
        setSummaryText(getTranslation("evaluationplan.library"));
        addClassName("wide");
        search.setLabel(getTranslation("evaluationplan.library.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> refresh());
        search.setWidthFull();
        list.addClassNames("list", "library-list");
        none.setText(getTranslation("evaluationplan.library.none"));
        Div inside = new Div(search, list, none);
        inside.addClassName("stack");
        add(inside);
        addOpenedChangeListener(opened -> refresh());
    }

    /// Shows what is found; closed, it costs nothing. The items stay while the panel is open: one that is clicked while
    /// the list is narrowed down is still there.
    void refresh() {
        if (!isOpened()) {
            list.removeAll();
            items.clear();
            return;
        }
        if (items.isEmpty()) {
            library.forEach(indicator -> items.put(indicator, new Item(indicator)));
            list.add(List.copyOf(items.values()));
        }
        Set<String> taken = indicators.rows().stream()
                .map(row -> row.path("model").asString(""))
                .collect(Collectors.toSet());
        items.forEach((indicator, item) -> {
            item.setVisible(isFound(indicator));
            item.setTaken(taken.contains(indicator.key()));
        });
        none.setVisible(items.values().stream().noneMatch(Item::isVisible));
    }

    /// Whether all words that are looked for are in its label, its formula or its criterion.
    private boolean isFound(LibraryIndicator indicator) {
        String words = FoldedText.of(String.join(
                " ",
                indicator.label(getLocale()),
                indicator.formula(getLocale()),
                getTranslation(indicator.criterion().labelKey())));
        return List.of(FoldedText.of(search.getValue()).split(" ")).stream().allMatch(words::contains);
    }

    private void take(LibraryIndicator indicator) {
        ObjectNode row = json.valueToTree(indicator.indicator(getLocale()));
        row.remove("id");
        indicators.show(indicators.add(List.of(row)).getFirst());
    }

    private final class Item extends ListItem {

        private final Badge already = new Badge(Tone.GOOD, getTranslation("evaluationplan.library.taken"));
        private final Button take;

        Item(LibraryIndicator indicator) {
            Span formula = new Span(indicator.formula(LibraryPanel.this.getLocale()));
            formula.addClassName("soft");
            String label = indicator.label(LibraryPanel.this.getLocale());
            Div text = new Div(new Span(label), formula);
            text.addClassNames("grow", "described");
            add(text);
            if (indicator.computation() != null) {
                add(new Badge(Tone.NEUTRAL, getTranslation("evaluationplan.computed.word")));
            }
            take = new Button(getTranslation("evaluationplan.library.take"), click -> take(indicator));
            take.setAriaLabel(getTranslation("evaluationplan.library.take") + " – " + label);
            take.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add(already, take);
        }

        void setTaken(boolean taken) {
            already.setVisible(taken);
            take.setVisible(!taken);
        }
    }
}

package fr.coulisses.examination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.examination.ThreadFilter;
import java.util.function.Consumer;

/// Narrows what is drawn of a red thread by words and by type.
class ThreadFilterBar extends Div {

    private final TextField text = new TextField(getTranslation("examination.thread.filter.text"));
    private final Select<KnotType> type = new Select<>();
    private final transient Consumer<ThreadFilter> chosen;

    ThreadFilterBar(RedThread thread, Consumer<ThreadFilter> chosen) {
        this.chosen = chosen;
        addClassNames("row", "filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("examination.filter"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> choose());
        type.setLabel(getTranslation("examination.thread.filter.type"));
        type.setItems(thread.all().stream()
                .map(strand -> strand.knot().type())
                .distinct()
                .sorted()
                .toList());
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(getTranslation("examination.filter.all"));
        type.setItemLabelGenerator(
                each -> each == null ? getTranslation("examination.filter.all") : getTranslation(each.labelKey()));
        type.addValueChangeListener(change -> choose());
        add(text, type);
    }

    private void choose() {
        chosen.accept(new ThreadFilter(text.getValue(), type.getValue()));
    }
}

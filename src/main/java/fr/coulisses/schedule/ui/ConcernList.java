package fr.coulisses.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.schedule.Concern;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// What a schedule has to be told, each sentence a way to its task.
class ConcernList extends Div {

    /// Sentences beyond these would not be read.
    private static final int MOST = 30;

    private final transient Consumer<UUID> go;

    /// @param go brings a task into sight
    ConcernList(Consumer<UUID> go) {
        this.go = go;
        addClassName("stack");
    }

    void show(List<Concern> concerns) {
        removeAll();
        add(new H2(getTranslation("schedule.concerns")));
        if (concerns.isEmpty()) {
            add(new Paragraph(getTranslation("schedule.concerns.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        concerns.stream().limit(MOST).forEach(concern -> {
            Button way = new Button(sentence(concern), click -> go.accept(concern.task()));
            way.addThemeVariants(ButtonVariant.TERTIARY);
            way.addClassName("concern");
            list.add(new ListItem(way));
        });
        add(list);
    }

    private String sentence(Concern concern) {
        return getTranslation(
                concern.label(),
                concern.arguments().stream()
                        .map(argument -> argument instanceof LocalDate day ? Formats.date(day) : argument)
                        .toArray());
    }
}

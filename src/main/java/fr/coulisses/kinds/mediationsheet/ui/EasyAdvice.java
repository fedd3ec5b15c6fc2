package fr.coulisses.kinds.mediationsheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.kinds.mediationsheet.EasyReading;
import fr.coulisses.kinds.mediationsheet.EasyReading.Advice;
import java.util.List;

/// What could be easier in the text for the public, sentence by sentence; advice, and nothing that blocks.
class EasyAdvice extends Div {

    private final EasyReading reading;

    EasyAdvice(EasyReading reading) {
        this.reading = reading;
        addClassNames("wide", "field-note");
        getElement().setAttribute("role", "status");
    }

    void show(String text) {
        removeAll();
        setVisible(!text.isBlank());
        if (text.isBlank()) {
            return;
        }
        List<Advice> found = reading.read(text);
        Paragraph head = new Paragraph(
                found.isEmpty()
                        ? getTranslation("mediationsheet.easy.none")
                        : getTranslation("mediationsheet.easy.some", found.size()));
        add(head);
        if (!found.isEmpty()) {
            UnorderedList list = new UnorderedList();
            found.forEach(advice -> list.add(new ListItem(getTranslation(
                    "mediationsheet.easy." + advice.trouble().name(),
                    String.valueOf(advice.sentence()),
                    advice.place(),
                    advice.instead()))));
            add(list);
        }
    }
}

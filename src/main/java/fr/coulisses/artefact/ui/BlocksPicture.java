package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.HtmlWriter;
import java.util.List;
import java.util.stream.Collectors;

/// Some blocks of the document between the fields they follow from; nothing while there are none.
public class BlocksPicture extends Div {

    private List<Block> shown = List.of();

    public BlocksPicture() {
        addClassNames("document", "wide");
    }

    public void show(List<Block> blocks) {
        if (blocks.equals(shown)) {
            return;
        }
        shown = blocks;
        removeAll();
        setVisible(!blocks.isEmpty());
        if (!blocks.isEmpty()) {
            // A wide table scrolls inside, and the keyboard must be able to scroll it too.
            getElement().setAttribute("tabindex", "0");
            add(new Html(blocks.stream()
                    .map(HtmlWriter::html)
                    .collect(Collectors.joining("", "<div class=\"analysis-blocks\">", "</div>"))));
        }
    }
}

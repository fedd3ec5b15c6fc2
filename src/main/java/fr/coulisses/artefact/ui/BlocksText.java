package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.HtmlWriter;
import java.util.List;
import java.util.stream.Collectors;

/// Some blocks as the text of a card: labels stand above their values, because a card is narrow.
public class BlocksText extends Div {

    public BlocksText(List<Block> blocks) {
        addClassName("blocks-text");
        add(new Html(blocks.stream().map(HtmlWriter::html).collect(Collectors.joining("", "<div>", "</div>"))));
    }
}

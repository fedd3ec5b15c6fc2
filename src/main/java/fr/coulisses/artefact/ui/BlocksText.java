package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.export.Block;
import java.util.List;

/// Some blocks as the text of a card: labels stand above their values, because a card is narrow.
public class BlocksText extends Div {

    public BlocksText(List<Block> blocks) {
        addClassName("blocks-text");
        add(new Html("<div>" + PageBlocks.html(blocks) + "</div>"));
    }
}

package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.artefact.export.Block;
import java.util.List;

/// Some blocks of the document between the fields they follow from; nothing while there are none. They are drawn
/// when they are sent and kept by no session: a picture is a hundred times as long as what it shows.
public class BlocksPicture extends Div {

    private transient List<Block> shown = List.of();

    public BlocksPicture() {
        addClassNames("document", "wide");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        send();
    }

    public void show(List<Block> blocks) {
        if (blocks.equals(shown)) {
            return;
        }
        shown = List.copyOf(blocks);
        setVisible(!blocks.isEmpty());
        if (!blocks.isEmpty()) {
            // A wide table scrolls inside, and the keyboard must be able to scroll it too.
            getElement().setAttribute("tabindex", "0");
        }
        if (isAttached()) {
            send();
        }
    }

    private void send() {
        if (!shown.isEmpty()) {
            getElement()
                    .executeJs(
                            "this.innerHTML = $0",
                            "<div class=\"analysis-blocks\">" + PageBlocks.html(shown) + "</div>");
        }
    }
}

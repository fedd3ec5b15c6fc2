package fr.coulisses.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/// A list that may be long: it shows a piece, and the next one when asked.
///
/// @param <T> what a row is about
public class LongList<T> extends Div {

    private static final int PIECE = 30;

    /// Reads rows.
    ///
    /// @param <T> what a row is about
    @FunctionalInterface
    public interface Reading<T> {
        List<T> piece(int offset, int limit);
    }

    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("shared.more"));
    private final transient Reading<T> reading;
    private final transient Function<T, ListItem> row;

    public LongList(Reading<T> reading, Function<T, ListItem> row) {
        this.reading = reading;
        this.row = row;
        list.addClassName("list");
        add(list, more);
        more.addClickListener(click -> {
            int shown = list.getComponentCount();
            lengthen();
            // The keyboard goes on where the new rows begin.
            list.getElement().executeJs("this.children[$0]?.querySelector('a, button, vaadin-button')?.focus()", shown);
        });
        lengthen();
    }

    public boolean isEmpty() {
        return list.getComponentCount() == 0;
    }

    /// Shows at least so many rows, as long as there are.
    public void lengthen(int rows) {
        while (more.isVisible() && list.getComponentCount() < rows) {
            lengthen();
        }
    }

    /// Adds a piece; one row beyond it says that there is more.
    private void lengthen() {
        List<T> piece = reading.piece(list.getComponentCount(), PIECE + 1);
        piece.stream().limit(PIECE).forEach(each -> list.add(row.apply(each)));
        more.setVisible(piece.size() > PIECE);
    }
}

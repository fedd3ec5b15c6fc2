package fr.coulisses.referential.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.referential.WordDifference;
import fr.coulisses.referential.WordDifference.Change;
import fr.coulisses.referential.WordDifference.Piece;

/// Two texts in one, word by word: what was removed struck out, what was added underlined, both said in words to those
/// who listen.
class DifferenceText extends Paragraph {

    DifferenceText(String before, String after) {
        addClassNames("difference", "lines");
        for (Piece piece : WordDifference.of(before, after)) {
            add(piece.change() == Change.SAME ? new Span(piece.text()) : changed(piece));
        }
    }

    private HtmlContainer changed(Piece piece) {
        boolean added = piece.change() == Change.ADDED;
        Span said = new Span(getTranslation(added ? "referential.added" : "referential.removed") + " ");
        said.addClassName("visually-hidden");
        HtmlContainer mark = new Mark(added ? "ins" : "del");
        mark.add(said, new Span(piece.text()));
        return mark;
    }

    @Tag("ins")
    private static class Mark extends HtmlContainer {
        Mark(String tag) {
            super(tag);
        }
    }
}

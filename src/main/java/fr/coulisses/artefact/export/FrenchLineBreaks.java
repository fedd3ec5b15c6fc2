package fr.coulisses.artefact.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import fr.coulisses.shared.UnbrokenSpaces;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Where a line of French may end: at no space of [UnbrokenSpaces], not after an apostrophe, not inside a date, a
/// code or an address of mail.
///
/// The layout asks here for every text, so that it is also where a long one notices that nobody waits for it any
/// more.
final class FrenchLineBreaks implements FSTextBreaker {

    private static final String APOSTROPHES = "’'";
    /// A longer address than these letters may be torn, or it would run off the paper.
    private static final int LONGEST_ADDRESS = 50;

    private final FSTextBreaker everyLanguage =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.FRENCH));
    private String text = "";

    @Override
    public void setText(String newText) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The document is not wanted any more");
        }
        text = newText;
        everyLanguage.setText(UnbrokenSpaces.in(newText));
    }

    @Override
    public int next() {
        int place = everyLanguage.next();
        while (place > 0 && place < text.length() && holdsTogether(place)) {
            place = everyLanguage.next();
        }
        return place;
    }

    private boolean holdsTogether(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        return (APOSTROPHES.indexOf(before) >= 0 && Character.isLetter(after))
                || isInsideANumber(place)
                || isInsideACode(place)
                || isInsideAMailAddress(place);
    }

    /// `29/11/2026` and `C2.1` may be thought addresses.
    private boolean isInsideANumber(int place) {
        int mark = isMark(place) ? place : place - 1;
        return isMark(mark) && isDigit(mark - 1) && isDigit(mark + 1);
    }

    private boolean isMark(int place) {
        return text.charAt(place) == '/' || text.charAt(place) == '.';
    }

    /// `C1.1-K1`, `R-C2.1-23`: a hyphen after a digit, or a capital that stands alone, before another.
    private boolean isInsideACode(int place) {
        char after = text.charAt(place);
        return text.charAt(place - 1) == '-'
                && (isDigit(place - 2) || place == 2 || place > 2 && Character.isWhitespace(text.charAt(place - 3)))
                && (Character.isUpperCase(after) || Character.isDigit(after));
    }

    private boolean isInsideAMailAddress(int place) {
        int from = text.lastIndexOf(' ', place - 1) + 1;
        int end = text.indexOf(' ', place);
        int to = end < 0 ? text.length() : end;
        return from < place && to - from <= LONGEST_ADDRESS && text.indexOf('@', from, to) >= 0;
    }

    private boolean isDigit(int place) {
        return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
    }
}

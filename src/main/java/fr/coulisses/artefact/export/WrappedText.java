package fr.coulisses.artefact.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A text in lines no wider than a box; a word that is wider is torn, and a text longer than the box takes ends in
/// « … ».
final class WrappedText {

    private static final String MORE = "…";

    private final ToDoubleFunction<String> width;
    private final double room;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private WrappedText(ToDoubleFunction<String> width, double room) {
        this.width = width;
        this.room = room;
    }

    /// @param most the number of lines that there may be
    static List<String> lines(String text, Canvas canvas, double room, int most) {
        return lines(text, canvas::widthOf, room, most);
    }

    /// @param width how wide a text runs, in the unit of the room
    static List<String> lines(String text, ToDoubleFunction<String> width, double room, int most) {
        WrappedText wrapped = new WrappedText(width, room);
        for (String word : printable(text).split(" ", -1)) {
            if (!word.isEmpty()) {
                wrapped.add(word);
            }
            if (wrapped.lines.size() > most) {
                break;
            }
        }
        wrapped.end();
        if (wrapped.lines.size() <= most) {
            return wrapped.lines;
        }
        List<String> kept = new ArrayList<>(wrapped.lines.subList(0, most));
        kept.add(wrapped.shortened(kept.removeLast()) + MORE);
        return kept;
    }

    /// Without line breaks, and without what no drawing may hold; a space that does not break stays one.
    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> letter == '\n' || letter == '\t' || letter == '\r' ? ' ' : letter)
                .filter(letter -> !Character.isISOControl(letter)
                        && Character.getType(letter) != Character.SURROGATE
                        && Character.getType(letter) != Character.UNASSIGNED)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private void add(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
            return;
        }
        end();
        line = word;
        while (!fits(line)) {
            int length = torn(line);
            lines.add(line.substring(0, length));
            line = line.substring(length);
        }
    }

    /// How much of a word fits, at least one letter.
    private int torn(String word) {
        int length = word.offsetByCodePoints(0, 1);
        while (length < word.length()) {
            int next = word.offsetByCodePoints(length, 1);
            if (!fits(word.substring(0, next))) {
                break;
            }
            length = next;
        }
        return length;
    }

    private String shortened(String last) {
        String shorter = last;
        while (!shorter.isEmpty() && !fits(shorter + MORE)) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line);
            line = "";
        }
    }

    private boolean fits(String text) {
        // A word of one letter is never torn, however narrow the box.
        return text.codePointCount(0, text.length()) <= 1 || width.applyAsDouble(text) <= room;
    }
}

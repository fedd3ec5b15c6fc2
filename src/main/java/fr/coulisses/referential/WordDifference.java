package fr.coulisses.referential;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where two texts differ, word by word: the longest common sequence stays, the rest was removed or added.
public final class WordDifference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");
    private static final int MOST_WORDS = 3_000;

    /// What happened to a piece of text.
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /// Some words in a row with the same change.
    public record Piece(Change change, String text) {}

    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference() {}

    /// The pieces in reading order; what was removed stands before what was added in its place.
    public static List<Piece> of(String before, String after) {
        List<String> one = words(before);
        List<String> other = words(after);
        WordDifference difference = new WordDifference();
        if (one.size() > MOST_WORDS || other.size() > MOST_WORDS) {
            difference.add(Change.REMOVED, before);
            difference.add(Change.ADDED, after);
        } else {
            difference.walk(one, other);
        }
        return List.copyOf(difference.pieces);
    }

    private void walk(List<String> one, List<String> other) {
        int[][] common = common(one, other);
        int i = 0;
        int j = 0;
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                flush(removed, added);
                add(Change.SAME, one.get(i));
                i++;
                j++;
            } else if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
                removed.append(one.get(i++));
            } else {
                added.append(other.get(j++));
            }
        }
        flush(removed, added);
    }

    private void flush(StringBuilder removed, StringBuilder added) {
        add(Change.REMOVED, removed.toString());
        add(Change.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private void add(Change change, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().change() == change) {
            pieces.add(new Piece(change, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Piece(change, text));
        }
    }

    /// How long the longest common sequence of the rest is, from every pair of places.
    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}

package fr.coulisses.artefact.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares a text word by word.
public final class Passages {

    private static final Pattern PIECE = Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int SHORT = 5;
    private static final int LONGEST = 6000;

    private Passages() {}

    /// The pieces of both texts in their order. A short text, or one that was written anew, is gone and new as a whole:
    /// single words that
    /// happen to be in both would only confuse.
    public static List<Passage> between(String before, String after) {
        List<String> was = pieces(before);
        List<String> is = pieces(after);
        if (words(was) < SHORT || words(is) < SHORT || was.size() + is.size() > LONGEST) {
            return whole(before, after);
        }
        List<Passage> passages = joined(DiffUtils.diff(was, is, true).getDeltas());
        long kept = passages.stream()
                .filter(passage -> passage.change() == Change.SAME)
                .mapToLong(passage -> passage.text().length())
                .sum();
        return 3 * kept < Math.max(before.length(), after.length()) ? whole(before, after) : passages;
    }

    private static List<Passage> whole(String before, String after) {
        List<Passage> passages = new ArrayList<>();
        add(passages, Change.REMOVED, before);
        add(passages, Change.ADDED, after);
        return passages;
    }

    /// Changes with nothing but a space or a comma between them are one change.
    private static List<Passage> joined(List<AbstractDelta<String>> deltas) {
        List<Passage> passages = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (int i = 0; i < deltas.size(); i++) {
            String was = String.join("", deltas.get(i).getSource().getLines());
            String is = String.join("", deltas.get(i).getTarget().getLines());
            boolean last = i == deltas.size() - 1;
            if (deltas.get(i).getType() != DeltaType.EQUAL) {
                gone.append(was);
                come.append(is);
            } else if (gone.length() + come.length() > 0
                    && !last
                    && !WORD.matcher(was).find()) {
                gone.append(was);
                come.append(is);
            } else {
                flush(passages, gone, come);
                add(passages, Change.SAME, was);
            }
        }
        flush(passages, gone, come);
        return passages;
    }

    /// The spaces and commas that both end with: they did not change.
    private static String endOfBoth(StringBuilder gone, StringBuilder come) {
        int same = 0;
        while (same < Math.min(gone.length(), come.length())
                && gone.charAt(gone.length() - 1 - same) == come.charAt(come.length() - 1 - same)
                && !Character.isLetterOrDigit(gone.charAt(gone.length() - 1 - same))) {
            same++;
        }
        return gone.substring(gone.length() - same);
    }

    private static void flush(List<Passage> passages, StringBuilder gone, StringBuilder come) {
        String same = endOfBoth(gone, come);
        add(passages, Change.REMOVED, gone.substring(0, gone.length() - same.length()));
        add(passages, Change.ADDED, come.substring(0, come.length() - same.length()));
        add(passages, Change.SAME, same);
        gone.setLength(0);
        come.setLength(0);
    }

    private static void add(List<Passage> passages, Change change, String text) {
        if (!text.isEmpty()) {
            passages.add(new Passage(change, text));
        }
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static long words(List<String> pieces) {
        return pieces.stream().filter(piece -> WORD.matcher(piece).find()).count();
    }
}

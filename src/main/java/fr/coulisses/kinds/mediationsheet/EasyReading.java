package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What makes a French text hard to read, by the rules of easy French (FALC): long sentences, hard words, letters that
/// stand for words. It is advice: only those whom the text is for can say that it is easy.
///
/// @param mostWords how many words a sentence may have
public record EasyReading(int mostWords) {

    /// The usage of how many words a sentence has at most.
    public static final String SENTENCE_LENGTH = "P-FALC-PHRASE";

    /// What is wrong with a place of the text.
    public enum Trouble {
        LONG_SENTENCE,
        HARD_WORD,
        INITIALS
    }

    /// Something to be written more easily.
    ///
    /// @param sentence its number in the text, from 1
    /// @param place the words themselves, or the beginning of the sentence
    /// @param instead for a long sentence how many words it has, for a hard word what one may say; empty
    ///     for initials
    public record Advice(Trouble trouble, int sentence, String place, String instead) {}

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])[\\s\u00a0]+|\\R+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}-]*");
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,}(?![\\p{L}\\p{N}])");
    private static final int LONGEST_PLACE = 60;

    /// What could be written more easily, in the order of the text.
    public List<Advice> read(String text) {
        List<Advice> advice = new ArrayList<>();
        List<String> sentences = Stream.of(SENTENCE.split(text))
                .map(String::strip)
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
        for (int i = 0; i < sentences.size(); i++) {
            read(sentences.get(i), i + 1, advice);
        }
        return List.copyOf(advice);
    }

    private void read(String sentence, int number, List<Advice> advice) {
        long words = WORD.matcher(sentence).results().count();
        if (words > mostWords) {
            advice.add(new Advice(Trouble.LONG_SENTENCE, number, beginning(sentence), String.valueOf(words)));
        }
        String folded = " " + FoldedText.of(sentence) + " ";
        for (Map.Entry<String, String> hard : HardWords.all().entrySet()) {
            if (HardWords.isSaid(folded, hard.getKey())) {
                advice.add(new Advice(Trouble.HARD_WORD, number, hard.getKey(), hard.getValue()));
            }
        }
        // Capitals throughout are a shout, and no initials.
        if (!sentence.equals(sentence.toUpperCase(Locale.ROOT))) {
            Matcher initials = INITIALS.matcher(sentence);
            while (initials.find()) {
                advice.add(new Advice(Trouble.INITIALS, number, initials.group(), ""));
            }
        }
    }

    private static String beginning(String sentence) {
        return sentence.length() <= LONGEST_PLACE
                ? sentence
                : sentence.substring(
                                0,
                                sentence.lastIndexOf(' ', LONGEST_PLACE) > 0
                                        ? sentence.lastIndexOf(' ', LONGEST_PLACE)
                                        : LONGEST_PLACE)
                        + "…";
    }
}

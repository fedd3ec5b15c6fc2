package fr.coulisses.referential;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The means that an official statement names, found by how they are written: « en utilisant des tableaux de suivi ».
///
/// A clause begins with « en » and a present participle, and ends where the next one begins, where the statement comes
/// to its purpose (« afin de », « de manière à », « pour » and an infinitive), or with the sentence.
final class StatedMeans {

    private static final Pattern BEGIN = Pattern.compile(
            "(?<![\\p{L}'’])en (?:s['’]|se |y )?(?!avant\\b|devant\\b|suivant\\b|pendant\\b)\\p{L}+ant(?!\\p{L})",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(
            "[,;]?\\s+(?:et\\s+)?(?:afin d|afin qu|de manière à|de façon à|dans le but d|en vue d"
                    + "|pour \\p{L}+(?:er|ir|re)(?!\\p{L}))|\\.(?:\\s|$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TAIL = Pattern.compile("[\\s,;:.]+(?:et)?[\\s,;]*$");

    private StatedMeans() {}

    static List<String> in(String statement) {
        String line = oneLine(statement);
        List<Integer> begins = new ArrayList<>();
        Matcher begin = BEGIN.matcher(line);
        while (begin.find()) {
            begins.add(begin.start());
        }
        List<String> means = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int next = i + 1 < begins.size() ? begins.get(i + 1) : line.length();
            means.add(clause(line.substring(begins.get(i), next)));
        }
        return List.copyOf(means);
    }

    private static String clause(String text) {
        Matcher end = END.matcher(text);
        String clause = end.find() ? text.substring(0, end.start()) : text;
        return TAIL.matcher(clause).replaceFirst("").strip();
    }

    /// A list written line by line, in one line.
    private static String oneLine(String statement) {
        return statement
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ; "))
                .replaceAll("\\s*: ; ", " : ")
                .replace(" ; afin ", " afin ");
    }
}

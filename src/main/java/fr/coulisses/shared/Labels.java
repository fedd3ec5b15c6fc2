package fr.coulisses.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every word a person reads, in French and in English, collected from the `labels_fr` and `labels_en` of all folders.
@Component
public class Labels {

    /// French first: it is the language of the diploma.
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /// French sets these marks off with a space, and none of them may begin a line.
    private static final Pattern SPACE_OF_A_MARK = Pattern.compile(" (?=[:;!?»])|(?<=«) ");

    private final Map<String, Map<String, String>> texts = new HashMap<>();

    public Labels() {
        LANGUAGES.forEach(language -> texts.put(language.getLanguage(), load(language)));
    }

    /// The text of a key in a language, with its arguments in place.
    ///
    /// @throws MissingLabel when there is no such text: a page without words is a defect, not a state
    public String text(Locale language, String key, Object... arguments) {
        Locale known = language(language);
        String text = all(known).get(key);
        if (text == null) {
            throw new MissingLabel(key, known);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, known).format(worded(known, arguments));
    }

    /// What a sentence mentions may have words of its own.
    private Object[] worded(Locale language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Worded words ? words.in(language, this) : argument)
                .toArray();
    }

    public boolean has(Locale language, String key) {
        return all(language(language)).containsKey(key);
    }

    /// All texts of a language by key.
    public Map<String, String> all(Locale language) {
        return texts.getOrDefault(language.getLanguage(), Map.of());
    }

    /// The language that Coulisses speaks to somebody who asks for `wanted`: English when asked, French otherwise.
    public static Locale language(Locale wanted) {
        return Locale.ENGLISH.getLanguage().equals(wanted.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }

    private static Map<String, String> load(Locale language) {
        Map<String, String> texts = new HashMap<>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:fr/coulisses/**/labels_" + language.getLanguage() + ".properties");
            for (Resource file : files) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (texts.put((String) key, unbroken((String) text, language)) != null) {
                        throw new IllegalStateException("Two labels for " + key + ", one in " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static String unbroken(String text, Locale language) {
        return language.equals(Locale.FRENCH) ? SPACE_OF_A_MARK.matcher(text).replaceAll("\u00a0") : text;
    }

    /// A key without a text in one of the languages.
    public static class MissingLabel extends RuntimeException {
        MissingLabel(String key, Locale language) {
            super("No label " + key + " in " + language.getLanguage());
        }
    }
}

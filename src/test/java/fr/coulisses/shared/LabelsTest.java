package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.account.Role;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.budget.Account;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.FunderType;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.LegalForm;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Part;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.TeamFunction;
import fr.coulisses.project.VatRegime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/// Every word that the product can ask for exists in French and in English, and can be written.
class LabelsTest {

    private static final Labels LABELS = new Labels();

    static final List<Locale> LANGUAGES = Labels.LANGUAGES;

    /// Constants that are spoken of by a prefix and their name.
    private static final Map<String, Enum<?>[]> SPOKEN = Map.ofEntries(
            Map.entry("account.role.", Role.values()),
            Map.entry("budget.basis.", Basis.values()),
            Map.entry("budget.certainty.", Certainty.values()),
            Map.entry("budget.funderType.", FunderType.values()),
            Map.entry("budget.heading.", Heading.values()),
            Map.entry("budget.section.", Section.values()),
            Map.entry("project.discipline.", Discipline.values()),
            Map.entry("project.function.", TeamFunction.values()),
            Map.entry("project.legalForm.", LegalForm.values()),
            Map.entry("project.nature.", Nature.values()),
            Map.entry("project.part.", Part.values()),
            Map.entry("project.type.", ProjectType.values()),
            Map.entry("project.vatRegime.", VatRegime.values()));

    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z0-9_-]+)+\\.?)\"");
    private static final Pattern FINDING = Pattern.compile("Finding\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile(".*\\.(csv|css|docx|js|json|pdf|png|svg|ttf|xlsx)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(LABELS.all(Locale.ENGLISH))
                .containsOnlyKeys(LABELS.all(Locale.FRENCH).keySet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hasAWordForEveryKey(Locale language) {
        assertThat(LABELS.all(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void writesApostrophesAsPrintersDo(Locale language) {
        assertThat(LABELS.all(language))
                .allSatisfy((key, text) -> assertThat(text)
                        .as("a straight one swallows the arguments after it: " + key)
                        .doesNotContain("'"));
    }

    @Test
    void beginsNoLineOfFrenchWithAMark() {
        assertThat(LABELS.all(Locale.FRENCH))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("[ \\t][:;!?»]|«[ \\t]"));
        assertThat(LABELS.text(Locale.FRENCH, "account.refused.cohortTaken", "Printemps"))
                .startsWith("La promotion «\u00a0Printemps\u00a0» existe déjà\u00a0: ");
    }

    @Test
    void takesTheSameArgumentsInBothLanguages() {
        LABELS.all(Locale.FRENCH).forEach((key, french) -> {
            String english = LABELS.all(Locale.ENGLISH).getOrDefault(key, "");
            assertThat(arguments(english)).as(key).isEqualTo(arguments(french));
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void canPutArgumentsIntoEveryText(Locale language) {
        LABELS.all(language)
                .forEach((key, text) -> assertThatCode(() -> new MessageFormat(text, language))
                        .as(key)
                        .doesNotThrowAnyException());
    }

    @Test
    void saysNothingTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path file : files("src/main/resources", ".properties")) {
            Set<String> seen = new TreeSet<>();
            Files.readAllLines(file).stream()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .map(key -> file.getFileName() + ": " + key)
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void namesEveryConstantThatPeopleSee() {
        assertThat(missing(SPOKEN.entrySet().stream()
                        .flatMap(spoken ->
                                Stream.of(spoken.getValue()).map(constant -> spoken.getKey() + constant.name()))))
                .isEmpty();
        assertThat(enumsWithALabel()).contains(Column.class, Level.class, Outcome.class);
        assertThat(missing(enumsWithALabel().flatMap(LabelsTest::labelKeys))).isEmpty();
        assertThat(missing(Account.NAMED.stream().map(number -> new Account(number).labelKey())))
                .isEmpty();
    }

    @Test
    void hasEveryLabelThatTheSourcesSpell() throws IOException {
        Set<String> families = LABELS.all(Locale.FRENCH).keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        List<String> problems = new ArrayList<>();
        int spelled = 0;
        for (Path source : files("src/main/java", ".java")) {
            String java = Files.readString(source);
            List<String> keys = new ArrayList<>(LITERAL.matcher(java)
                    .results()
                    .map(result -> result.group(1))
                    .filter(key -> families.contains(key.substring(0, key.indexOf('.'))))
                    .filter(Predicate.not(FILE.asMatchPredicate()))
                    .toList());
            FINDING.matcher(java)
                    .results()
                    .map(result -> "finding." + result.group(1))
                    .forEach(keys::add);
            spelled += keys.size();
            keys.stream()
                    .filter(key -> !exists(key))
                    .map(key -> source.getFileName() + ": " + key)
                    .forEach(problems::add);
        }
        assertThat(problems).isEmpty();
        assertThat(spelled).isGreaterThan(100);
    }

    @Test
    void failsLoudlyWithoutALabel() {
        assertThatThrownBy(() -> LABELS.text(Locale.FRENCH, "project.refused.nothing"))
                .isInstanceOf(Labels.MissingLabel.class);
    }

    @Test
    void speaksEnglishToThoseWhoAskForItAndFrenchToEverybodyElse() {
        assertThat(Labels.language(Locale.UK)).isEqualTo(Locale.ENGLISH);
        assertThat(Labels.language(Locale.CANADA_FRENCH)).isEqualTo(Locale.FRENCH);
        assertThat(Labels.language(Locale.GERMAN)).isEqualTo(Locale.FRENCH);
    }

    /// A literal that ends with a dot is the beginning of labels, completed by a name.
    private static boolean exists(String key) {
        return key.endsWith(".")
                ? LABELS.all(Locale.FRENCH).keySet().stream().anyMatch(label -> label.startsWith(key))
                : LABELS.has(Locale.FRENCH, key);
    }

    private static List<String> missing(Stream<String> keys) {
        return keys.filter(key -> !LABELS.has(Locale.FRENCH, key)).toList();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Class<?>> enumsWithALabel() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        return scanner.findCandidateComponents("fr.coulisses").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), LabelsTest.class.getClassLoader()))
                .filter(type -> ReflectionUtils.findMethod(type, "labelKey") != null);
    }

    private static Stream<String> labelKeys(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> String.valueOf(ReflectionUtils.invokeMethod(
                        java.util.Objects.requireNonNull(ReflectionUtils.findMethod(type, "labelKey")), constant)));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}

package fr.coulisses.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every kind of artefact brings along, whoever added it: its folder is complete or the build says what is
/// missing.
@CoulissesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindTest {

    private static final ProjectSheet PROJECT = ProjectSheet.titled("Nuits de la halle");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Dossier DOSSIER = new Dossier(PROJECT, DAY, ParameterSnapshot.shipped(DAY));

    private static final Pattern PLACE = Pattern.compile("data-place=\"([^\"]+)\"");

    private final List<ArtefactKind<?>> beans;
    private final Kinds kinds;
    private final List<ArtefactEditor> editors;
    private final Referentials referentials;
    private final Labels labels;
    private final JsonMapper json;
    private final TestSchool school;

    @Autowired
    EveryKindTest(
            List<ArtefactKind<?>> beans,
            Kinds kinds,
            List<ArtefactEditor> editors,
            Referentials referentials,
            Labels labels,
            JsonMapper json,
            TestSchool school) {
        this.beans = beans;
        this.kinds = kinds;
        this.editors = editors;
        this.referentials = referentials;
        this.labels = labels;
        this.json = json;
        this.school = school;
    }

    Stream<ArtefactKind<?>> kinds() {
        return beans.stream();
    }

    @Test
    void hasAKeyOfItsOwn() {
        assertThat(beans).extracting(ArtefactKind::key).doesNotHaveDuplicates();
        assertThat(kinds.all()).containsExactlyInAnyOrderElementsOf(beans);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void livesInTheFolderOfItsKey(ArtefactKind<?> kind) {
        assertThat(kind.key()).matches("[a-z]+(-[a-z]+)*");
        assertThat(kind.getClass().getPackageName())
                .isEqualTo("fr.coulisses.kinds." + kind.key().replace("-", ""));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasANameAndAPurposeInBothLanguages(ArtefactKind<?> kind) {
        for (Locale language : Labels.LANGUAGES) {
            assertThat(labels.has(language, kind.label())).as(kind.label()).isTrue();
            assertThat(labels.has(language, kind.purpose())).as(kind.purpose()).isTrue();
            assertThat(kind.furtherDocuments()).allMatch(name -> labels.has(language, kind.documentLabel(name)));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasOneEditor(ArtefactKind<?> kind) {
        assertThat(editors)
                .filteredOn(editor -> editor.kind().equals(kind.key()))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void evidencesACompetencyOfTheCurrentReferential(ArtefactKind<?> kind) {
        Referential current = school.asAdministrator(() -> referentials.newest("RNCP39603"));
        assertThat(current.evidencedBy(kind.key())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void usesFiguresThatAreShipped(ArtefactKind<?> kind) {
        assertThat(kind.parameters())
                .isSubsetOf(DOSSIER.parameters().parameters().keySet());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void loadsEverySampleEverReleasedAndLosesNothingOfIt(ArtefactKind<?> kind) throws IOException {
        assertThat(samples(kind)).isNotEmpty();
        for (Resource sample : samples(kind)) {
            JsonNode released = read(sample);
            Object content = json.treeToValue(released, kind.type());
            JsonNode written = json.valueToTree(content);
            assertThat(values(written)).as(sample.getFilename()).containsAll(values(released));
            assertThat(json.treeToValue(written, kind.type())).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void startsWithAContentThatCanBeSavedExaminedAndPrinted(ArtefactKind<?> kind) throws IOException {
        check(kind, kind.start(PROJECT));
        assertThat(json.treeToValue(json.valueToTree(kind.start(PROJECT)), kind.type()))
                .isEqualTo(kind.start(PROJECT));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void printsEverySample(ArtefactKind<?> kind) throws IOException {
        for (Resource sample : samples(kind)) {
            check(kind, json.treeToValue(read(sample), kind.type()));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesEveryPlaceInBothLanguages(ArtefactKind<?> kind) throws IOException {
        namesPlaces(kind, kind.start(PROJECT));
        for (Resource sample : samples(kind)) {
            JsonNode released = read(sample);
            List<Place> places = namesPlaces(kind, json.treeToValue(released, kind.type()));
            String said = places.stream().map(Place::text).collect(Collectors.joining("\n"));
            assertThat(values(released).stream()
                            .filter(value -> value instanceof String text && text.contains(" "))
                            .map(String::valueOf))
                    .as("what somebody wrote in " + sample.getFilename())
                    .isNotEmpty()
                    .allMatch(said::contains);
        }
    }

    private <C> List<Place> namesPlaces(ArtefactKind<C> kind, Object content) {
        C typed = kind.type().cast(content);
        List<Place> named = List.of();
        for (Locale language : Labels.LANGUAGES) {
            Wording wording = new Wording(labels, language, PROJECT);
            List<Place> places = kind.places(typed, wording);
            Places all = new Places(places);
            assertThat(places).extracting(Place::path).doesNotHaveDuplicates().doesNotContain("");
            assertThat(places).extracting(Place::label).allMatch(label -> !label.isBlank());
            assertThat(kind.examine(typed, DOSSIER))
                    .extracting(Finding::place)
                    .allMatch(place -> place.isEmpty() || all.at(place).isPresent());
            assertThat(Stream.concat(Stream.of(""), kind.furtherDocuments().stream())
                            .map(name -> HtmlWriter.article(kind.documentCalled(name, typed, wording)))
                            .flatMap(document -> PLACE.matcher(document).results())
                            .map(shown -> shown.group(1)))
                    .as("places that the documents show")
                    .allMatch(place -> all.at(place).isPresent());
            assertThat(named.isEmpty() || paths(named).equals(paths(places)))
                    .as("a place is the same in every language")
                    .isTrue();
            named = places;
        }
        return named;
    }

    private static List<String> paths(List<Place> places) {
        return places.stream().map(Place::path).toList();
    }

    private <C> void check(ArtefactKind<C> kind, Object content) throws IOException {
        C typed = kind.type().cast(content);
        for (Locale language : Labels.LANGUAGES) {
            Wording wording = new Wording(labels, language, PROJECT);
            says(kind.examine(typed, DOSSIER), wording);
            prints(kind.document(typed, wording), wording);
            for (String further : kind.furtherDocuments()) {
                assertThat(further).matches("[a-z]+(-[a-z]+)*");
                prints(kind.document(typed, further, wording), wording);
            }
            Optional<Workbook> workbook = kind.workbook(typed, wording);
            assertThat(workbook.isPresent()).isEqualTo(kind.isWorkedOnInASpreadsheet());
            if (workbook.isPresent()) {
                opens(XlsxWriter.write(workbook.get()));
            }
        }
    }

    private static void says(List<Finding> findings, Wording wording) {
        findings.forEach(finding -> assertThat(wording.text(finding.message(), finding.words(wording.language())))
                .as(finding.code())
                .doesNotContain("{0}"));
    }

    private static void prints(Document document, Wording wording) throws IOException {
        assertThat(HtmlWriter.article(document)).contains("<h1>" + document.title() + "</h1>");
        assertThat(document.title()).isNotBlank();
        assertThat(document.language()).isEqualTo(wording.language());
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(document.title(), wording.mention());
        }
    }

    private static void opens(byte[] xlsx) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getNumberOfSheets()).isPositive();
        }
    }

    private static List<Resource> samples(ArtefactKind<?> kind) throws IOException {
        String folder = kind.getClass().getPackageName().replace('.', '/');
        return List.of(
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/sample-*.json"));
    }

    private JsonNode read(Resource sample) throws IOException {
        try (InputStream file = sample.getInputStream()) {
            return json.readTree(file);
        }
    }

    /// Every value that somebody may have typed, wherever it stands.
    private static Set<Object> values(JsonNode node) {
        Set<Object> values = new HashSet<>();
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        children.forEach(child -> values.addAll(values(child)));
        if (node.isNumber()) {
            values.add(node.decimalValue().stripTrailingZeros());
        } else if (node.isString() && !node.asString().isEmpty()) {
            values.add(node.asString());
        }
        return values;
    }
}

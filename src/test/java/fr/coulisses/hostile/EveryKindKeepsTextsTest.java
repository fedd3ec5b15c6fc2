package fr.coulisses.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Whatever somebody writes in whichever field of whichever kind is there again after saving, and in every file.
@CoulissesTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindKeepsTextsTest {

    /// So many different texts meet each field, at least.
    private static final int ROUNDS = 24;

    /// Files take longer: they are written in each of so many rounds, and the slowest of them once.
    private static final int FILES = 8;

    private static final ProjectSheet PROJECT = ProjectSheet.titled("Nuits de la halle");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Dossier DOSSIER = new Dossier(PROJECT, DAY, ParameterSnapshot.shipped(DAY));

    private final List<ArtefactKind<?>> beans;
    private final Artefacts artefacts;
    private final Labels labels;
    private final JsonMapper json;
    private final TestSchool school;
    private final Team team;

    @Autowired
    EveryKindKeepsTextsTest(
            List<ArtefactKind<?>> beans, Artefacts artefacts, Labels labels, JsonMapper json, TestSchool school) {
        this.beans = beans;
        this.artefacts = artefacts;
        this.labels = labels;
        this.json = json;
        this.school = school;
        this.team = school.team(PROJECT);
    }

    Stream<ArtefactKind<?>> kinds() {
        return beans.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsOurs(ArtefactKind<?> kind) throws IOException {
        keeps(kind, HostileTexts.kept());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void keepsThoseOfOthers(ArtefactKind<?> kind) throws IOException {
        keeps(kind, HostileTexts.outsideKept());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refusesWithASentenceWhatNoFileCanKeep(ArtefactKind<?> kind) throws IOException {
        ObjectNode content = sample(kind);
        UUID artefact = started(kind);
        JsonNode before = draft(artefact);
        List<TextPlaces.Slot> slots = TextPlaces.of(kind.type(), content);
        for (int i = 0; i < HostileTexts.unkept().size(); i++) {
            String text = HostileTexts.unkept().get(i);
            TextPlaces.Slot slot = slots.get(i % slots.size());
            String kept = slot.text();
            slot.put(text);
            assertThatThrownBy(() -> save(artefact, before, content))
                    .as(slot.type())
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> Labels.LANGUAGES.forEach(
                                    language -> assertThat(labels.text(language, refusal.label(), refusal.arguments()))
                                            .contains("·")));
            slot.put(kept);
        }
        assertThat(draft(artefact)).isEqualTo(before);
    }

    private <C> void keeps(ArtefactKind<C> kind, List<String> texts) throws IOException {
        ObjectNode content = sample(kind);
        List<TextPlaces.Slot> slots = TextPlaces.of(kind.type(), content);
        assertThat(slots).as("fields in which people write").hasSizeGreaterThanOrEqualTo(1);
        Set<TextPlaces.Slot> printed = printed(kind, content, slots);
        UUID artefact = started(kind);
        int step = step(slots.size(), texts.size());
        int rounds = Math.max(ROUNDS, (texts.size() + step - 1) / step);
        Map<String, Set<String>> met = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < slots.size(); i++) {
                String text = texts.get((i + round * step) % texts.size());
                slots.get(i).put(text);
                met.computeIfAbsent(slots.get(i).type(), type -> new HashSet<>())
                        .add(text);
            }
            save(artefact, draft(artefact), content);
            C written = json.treeToValue(draft(artefact), kind.type());
            assertThat(written).isEqualTo(json.treeToValue(content, kind.type()));
            sameTexts(kind, slots, json.valueToTree(written));
            read(kind, written, slots, printed);
            if (round % FILES == 0) {
                files(kind, written, round == 0);
            }
        }
        assertThat(met.values())
                .allSatisfy(all -> assertThat(all).hasSizeGreaterThanOrEqualTo(Math.min(ROUNDS, texts.size())));
        assertThat(met.values().stream().flatMap(Set::stream).distinct()).hasSize(texts.size());
    }

    /// As many texts further with each round that every field meets others, and none is left out.
    private static int step(int slots, int texts) {
        int step = slots;
        while (step > 1
                && !BigInteger.valueOf(step).gcd(BigInteger.valueOf(texts)).equals(BigInteger.ONE)) {
            step--;
        }
        return step;
    }

    /// What the record made of it is what was written, but for spaces around it.
    private void sameTexts(ArtefactKind<?> kind, List<TextPlaces.Slot> slots, JsonNode stored) {
        List<String> kept = TextPlaces.of(kind.type(), (ObjectNode) stored).stream()
                .map(slot -> slot.text().strip())
                .toList();
        assertThat(kept)
                .isEqualTo(slots.stream().map(slot -> slot.text().strip()).toList());
    }

    private <C> void read(ArtefactKind<C> kind, C content, List<TextPlaces.Slot> slots, Set<TextPlaces.Slot> printed) {
        Wording wording = new Wording(labels, Locale.FRENCH, PROJECT);
        kind.examine(content, DOSSIER)
                .forEach(finding -> assertThat(wording.text(finding.message(), finding.words(Locale.FRENCH)))
                        .isNotBlank());
        assertThat(kind.places(content, wording)).extracting(Place::label).allMatch(label -> !label.isBlank());
        Document document = kind.document(content, wording);
        String said = WrittenTexts.bare(String.join("\n", WrittenTexts.of(document)));
        // An article of a contract numbers its paragraphs one by one.
        slots.stream()
                .filter(printed::contains)
                .forEach(slot -> assertThat(slot.text().split("\n\\s*\n", -1))
                        .as(slot.type())
                        .allSatisfy(paragraph -> assertThat(said).contains(WrittenTexts.bare(paragraph))));
    }

    private <C> void files(ArtefactKind<C> kind, C content, boolean all) throws IOException {
        Wording wording = new Wording(labels, Locale.FRENCH, PROJECT);
        Document document = kind.document(content, wording);
        WrittenTexts.html(document);
        Optional<Workbook> workbook = kind.workbook(content, wording);
        if (workbook.isPresent()) {
            WrittenTexts.xlsx(workbook.get());
        }
        if (all) {
            WrittenTexts.diagrams(document);
            WrittenTexts.docx(document);
            WrittenTexts.pdf(document);
        }
    }

    /// The fields that the document of a kind shows: found with harmless words in each.
    private <C> Set<TextPlaces.Slot> printed(ArtefactKind<C> kind, ObjectNode content, List<TextPlaces.Slot> slots) {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).put("mot" + i + "fin");
        }
        Document document =
                kind.document(json.treeToValue(content, kind.type()), new Wording(labels, Locale.FRENCH, PROJECT));
        String said = String.join("\n", WrittenTexts.of(document));
        Set<TextPlaces.Slot> printed = new HashSet<>();
        slots.forEach(slot -> {
            if (said.contains(slot.text())) {
                printed.add(slot);
            }
        });
        assertThat(printed).as("fields that the document shows").isNotEmpty();
        return printed;
    }

    private UUID started(ArtefactKind<?> kind) {
        return school.as(
                team.student(),
                () -> artefacts.start(team.project(), kind.key(), "Textes").id());
    }

    private JsonNode draft(UUID artefact) {
        return school.as(team.student(), () -> artefacts.draft(artefact).content());
    }

    private void save(UUID artefact, JsonNode base, JsonNode mine) {
        assertThat(school.as(team.student(), () -> artefacts.save(artefact, base, mine))
                        .conflicts())
                .isEmpty();
    }

    /// The newest sample of a kind, as its record writes it.
    private ObjectNode sample(ArtefactKind<?> kind) throws IOException {
        String folder = kind.getClass().getPackageName().replace('.', '/');
        Resource[] samples =
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/sample-*.json");
        Resource newest = samples[samples.length - 1];
        try (InputStream file = newest.getInputStream()) {
            return json.valueToTree(json.treeToValue(json.readTree(file), kind.type()));
        }
    }
}

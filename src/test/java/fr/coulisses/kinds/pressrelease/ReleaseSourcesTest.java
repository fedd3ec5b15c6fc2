package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.announcing.Fact;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Excerpt;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.PdfUa;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// What releases and kits take from the project, its budget, its contracts and its registers, on the demonstration.
@CoulissesTest
class ReleaseSourcesTest {

    /// The letterhead ends above, in points from the top of the page.
    private static final float HEAD = 85;

    /// What every page repeats stands below.
    private static final float FOOT = 800;

    private final School school;
    private final Artefacts artefacts;
    private final Projects projects;
    private final PressReleaseKind kind;
    private final Kinds kinds;
    private final Labels labels;

    @Autowired
    ReleaseSourcesTest(
            School school, Artefacts artefacts, Projects projects, PressReleaseKind kind, Kinds kinds, Labels labels) {
        this.school = school;
        this.artefacts = artefacts;
        this.projects = projects;
        this.kind = kind;
        this.kinds = kinds;
        this.labels = labels;
    }

    @Test
    void areTheSheetTheBudgetAndTheContracts() {
        PressRelease release = school.as(
                School.INES,
                () -> artefacts.content(of(festival(), "press-release").id(), kind));
        Facts facts = release.facts();
        assertThat(facts.venue()).isEqualTo("Halle du canal");
        assertThat(facts.told(Fact.DATES)).isEqualTo("23/04/2027 – 24/04/2027");
        assertThat(facts.told(Fact.PRICES))
                .isEqualTo(
                        "plein tarif\u00a0: 16,00\u00a0€ ; tarif réduit\u00a0: 11,00\u00a0€ ; pass deux soirées\u00a0: 22,00\u00a0€");
        assertThat(facts.agreed())
                .extracting(Show::artists)
                .containsExactly("Orso", "Les Lueurs", "Nina Sarrazin et Les Marées");
        assertThat(release.funders()).extracting(Funder::name).containsExactly("Commune de Rivemont");
        assertThat(release.creditOf(release.pictures().getFirst())).isEqualTo("© Maud Ferrand, 2027");
    }

    /// R-C4.4-03: on paper too, in letters that can be read, for everybody.
    @ParameterizedTest
    @CsvSource({"etudiante@coulisses.example, Les Nuits du Canal", "etudiant@coulisses.example, Lumières du fleuve"})
    void fitOnOnePageOfTheUsualLetters(String student, String title) throws IOException {
        byte[] pdf = school.as(student, () -> {
            UUID project = called(title);
            PressRelease release =
                    artefacts.content(of(project, "press-release").id(), kind);
            Wording wording =
                    new Wording(labels, Locale.FRENCH, projects.get(project).sheet());
            return PdfWriter.write(kind.document(release, wording));
        });
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(smallestLetters(read)).isGreaterThan(9.4f);
        }
        assertThat(PdfUa.violations(pdf)).isEmpty();
    }

    /// In points, of what stands between head and foot.
    private static float smallestLetters(PDDocument pdf) throws IOException {
        List<Float> sizes = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                letters.stream()
                        .filter(letter -> letter.getY() > HEAD && letter.getY() < FOOT)
                        .map(TextPosition::getYScale)
                        .forEach(sizes::add);
            }
        }.getText(pdf);
        return sizes.stream().min(Float::compare).orElse(0f);
    }

    @Test
    void addTheTaxToTheBudgetOfTheExhibition() {
        Facts facts = school.as(School.THEO, () -> {
            UUID exhibition = called("Lumières du fleuve");
            return artefacts.content(of(exhibition, "press-release").id(), kind).facts();
        });
        assertThat(facts.told(Fact.PRICES)).contains("5,50\u00a0€", "3,30\u00a0€");
    }

    @Test
    void giveTheKitItsRelease() {
        school.does(School.INES, () -> {
            Artefact kit = of(festival(), "press-kit");
            String content = JsonMapper.shared().writeValueAsString(artefacts.content(kit.id(), kinds.get(kit.kind())));
            assertThat(content)
                    .contains(
                            "Les Nuits du Canal\u00a0: deux soirées de concerts",
                            Excerpt.PRICES,
                            "presse@horizon.example")
                    .contains("Sentir le concert");
        });
    }

    @Test
    void makeTheKitANewerOneWhenTheReleaseIsWrittenOn() {
        UUID project = school.project("Presse qui bouge");
        UUID release = school.artefact(project, "press-release", "Communiqué");
        UUID kit = school.artefact(project, "press-kit", "Dossier");
        Instant before = changedAt(kit);
        school.writes(release, "{\"title\": \"Deux soirées\"}");
        Instant after = changedAt(kit);
        assertThat(after).isAfter(before);
        school.writes(school.artefact(project, "diagnostic", "Diagnostic"), "{\"method\": \"Entretiens\"}");
        assertThat(changedAt(kit)).isEqualTo(after);
    }

    private Instant changedAt(UUID artefact) {
        return school.as(School.INES, () -> artefacts.draft(artefact).artefact().draftAt());
    }

    @Test
    void giveAKitNothingOfAnotherProject() {
        UUID project = school.project("Une autre presse");
        UUID kit = school.artefact(project, "press-kit", "Dossier");
        school.does(School.INES, () -> {
            school.writes(
                    kit,
                    "{\"release\": \"%s\"}"
                            .formatted(of(festival(), "press-release").id()));
            String content = JsonMapper.shared().writeValueAsString(artefacts.content(kit, kinds.get("press-kit")));
            assertThat(content).contains("\"announced\":[]");
        });
    }

    private Artefact of(UUID project, String key) {
        return artefacts.of(project).stream()
                .filter(artefact -> artefact.kind().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private UUID festival() {
        return called("Les Nuits du Canal");
    }

    private UUID called(String title) {
        return projects.mine().stream()
                .filter(project -> project.sheet().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

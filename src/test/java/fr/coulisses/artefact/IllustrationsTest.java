package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.School;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.HtmlWriter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A document gets its photographs in one statement, however many there are, and none when it shows none.
@CoulissesTest
class IllustrationsTest {

    private final School school;
    private final Pictures pictures;
    private final Illustrations illustrations;
    private final CountedStatements statements;
    private UUID project = new UUID(0, 0);
    private UUID artefact = new UUID(0, 0);
    private String first = "";
    private String second = "";

    @Autowired
    IllustrationsTest(School school, Pictures pictures, Illustrations illustrations, CountedStatements statements) {
        this.school = school;
        this.pictures = pictures;
        this.illustrations = illustrations;
        this.statements = statements;
    }

    @BeforeEach
    void start() {
        project = school.project("Illustrations");
        artefact = school.artefact(project, "exhibition-specification", "Fiche technique");
        first = school.as(School.INES, () -> pictures.add(artefact, Photographs.file(40, 30, "jpeg")));
        second = school.as(School.INES, () -> pictures.add(artefact, Photographs.file(30, 40, "jpeg")));
        statements.reset();
    }

    @Test
    void asksNothingForADocumentWithoutPhotographs() {
        Document plain = showing();
        assertThat(illustrations.enclosed(artefact, plain)).isEqualTo(plain);
        assertThat(illustrations.linked(artefact, plain, (owner, name) -> "")).isEqualTo(plain);
        assertThat(illustrations.linkedFormer(project, plain, (owner, name) -> ""))
                .isEqualTo(plain);
        assertThat(statements.sent()).isEmpty();
    }

    @Test
    void enclosesThemInAFile() {
        Document document = illustrations.enclosed(artefact, showing(first, second));
        assertThat(statements.sent()).hasSize(1);
        assertThat(sources(document)).hasSize(2).allMatch(source -> source.startsWith("data:image/jpeg;base64,"));
    }

    @Test
    void leavesThemWithTheServerForAPage() {
        Document document = illustrations.linked(artefact, showing(first, second), (owner, name) -> owner + "/" + name);
        assertThat(statements.sent()).hasSize(1);
        assertThat(sources(document)).containsExactly(artefact + "/" + first, artefact + "/" + second);
    }

    @Test
    void leavesOutWhatTheArtefactDoesNotHave() {
        UUID other = school.artefact(project, "exhibition-specification", "Une autre");
        assertThat(sources(illustrations.enclosed(other, showing(first)))).isEmpty();
        assertThat(sources(illustrations.enclosed(artefact, showing("0".repeat(64), second))))
                .hasSize(1);
    }

    /// A version that came with an archive belongs to no artefact here: its photographs are those of any.
    @Test
    void findsThoseOfAFormerLifeAnywhereInTheProject() {
        assertThat(sources(illustrations.linkedFormer(project, showing(first), (owner, name) -> owner + "/" + name)))
                .containsExactly(artefact + "/" + first);
        UUID elsewhere = school.project("Ailleurs");
        assertThat(sources(illustrations.linkedFormer(elsewhere, showing(first), (owner, name) -> "x")))
                .isEmpty();
    }

    @Test
    void saysWhichThereAre() {
        Predicate<String> known = illustrations.knownIn(project).apply(artefact);
        assertThat(statements.sent()).isEmpty();
        assertThat(known).accepts(first, second).rejects("0".repeat(64), "");
        assertThat(statements.sent()).hasSize(1);
    }

    private static Document showing(String... names) {
        return new Document(
                "Constats",
                "",
                Locale.FRENCH,
                "",
                names.length == 0
                        ? List.of(new Block.Paragraph("Rien à voir."))
                        : List.of(new Block.Photographs(Stream.of(names)
                                .map(name -> new Block.Photo(name, "", "Œuvre", ""))
                                .toList())));
    }

    private static List<String> sources(Document document) {
        return Jsoup.parse(HtmlWriter.article(document)).select("img").eachAttr("src");
    }
}

package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.CheckedZip;
import fr.coulisses.shared.NotFound;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Photographs that belong to an artefact, in PostgreSQL.
@CoulissesTest
class PicturesTest {

    private static final byte[] TAKEN = Photographs.taken(80, 40, 6, "12 rue des Lilas");

    private final School school;
    private final Pictures pictures;
    private final Projects projects;
    private final Artefacts artefacts;
    private final Versions versions;
    private final JdbcClient jdbc;
    private UUID project = new UUID(0, 0);
    private UUID artefact = new UUID(0, 0);

    @Autowired
    PicturesTest(
            School school,
            Projects projects,
            Pictures pictures,
            Artefacts artefacts,
            Versions versions,
            JdbcClient jdbc) {
        this.school = school;
        this.pictures = pictures;
        this.projects = projects;
        this.artefacts = artefacts;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        project = school.project("Photographies");
        artefact = school.artefact(project, "exhibition-specification", "Fiche technique");
    }

    @Test
    void areKnownByWhatIsKeptOfThem() {
        String sha256 = add(TAKEN);
        byte[] kept = read(School.INES, sha256);
        assertThat(CheckedZip.sha256(kept)).isEqualTo(sha256);
        assertThat(read(School.CLAIRE, sha256)).isEqualTo(kept);
        assertThat(jdbc.sql("select width || ' × ' || height from artefact_picture where artefact_id = ?")
                        .param(artefact)
                        .query(String.class)
                        .single())
                .isEqualTo("40 × 80");
    }

    @Test
    void areKeptOnce() {
        assertThat(add(TAKEN)).isEqualTo(add(TAKEN));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void leaveNothingBehindWhenTheyAreRefused() {
        assertThatThrownBy(() -> add(new byte[] {1, 2, 3})).hasMessageContaining("artefact.refused.picture.type");
        assertThat(count()).isZero();
    }

    @Test
    void areTwoHundredAtMost() {
        jdbc.sql("""
                        insert into artefact_picture (artefact_id, sha256, width, height, content, added_by)
                        select a.id, lpad(to_hex(n), 64, '0'), 1, 1, '\\x00', a.draft_by
                        from artefact a, generate_series(1, 199) n where a.id = ?""").param(artefact).update();
        String last = add(TAKEN);
        assertThat(add(TAKEN)).as("one that is there is no other").isEqualTo(last);
        assertThatThrownBy(() -> add(Photographs.file(30, 30, "png")))
                .hasMessageContaining("artefact.refused.picture.many");
    }

    @Test
    void neverChange() {
        add(TAKEN);
        assertThatThrownBy(() -> jdbc.sql("update artefact_picture set width = 1 where artefact_id = ?")
                        .param(artefact)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void belongToTheirArtefact() {
        String sha256 = add(TAKEN);
        UUID other = school.artefact(project, "exhibition-specification", "Une autre");
        assertThatThrownBy(() -> school.as(School.INES, () -> pictures.read(project, other, sha256)))
                .isInstanceOf(NotFound.class);
        UUID elsewhere = school.project("Ailleurs");
        assertThatThrownBy(() -> school.as(School.INES, () -> pictures.read(elsewhere, artefact, sha256)))
                .isInstanceOf(NotFound.class);
    }

    /// A jury reads versions only, and what they show they go on showing.
    @Test
    void areShownToAJuryByAVersion() {
        school.invite(project, School.MARC);
        String shown = add(TAKEN);
        String besides = add(Photographs.file(30, 30, "png"));
        school.writes(artefact, """
                {"cover": {"version": "1"}, "reports": [{"id": "a", "pictures": [{"id": "p", "picture": "%s"}]}]}""".formatted(shown));
        assertThatThrownBy(() -> read(School.MARC, shown)).isInstanceOf(NotFound.class);
        ArtefactVersion version = school.as(School.INES, () -> versions.freeze(artefact, justified(), ""));
        school.writes(artefact, "{}");
        assertThat(read(School.MARC, shown)).isEqualTo(read(School.INES, shown));
        assertThatThrownBy(() -> read(School.MARC, besides)).isInstanceOf(NotFound.class);
        assertThat(pictures.of(version, shown)).isEqualTo(read(School.INES, shown));
        assertThatThrownBy(() -> pictures.of(version, besides)).isInstanceOf(NotFound.class);
    }

    /// The copy has those that its draft names, of its own.
    @Test
    void comeAlongWithACopyOfTheProject() {
        String shown = add(TAKEN);
        add(Photographs.file(30, 30, "png"));
        school.writes(artefact, """
                {"reports": [{"id": "a", "pictures": [{"id": "p", "picture": "%s"}]}]}""".formatted(shown));
        UUID copy = school.as(School.INES, () -> projects.copy(project, "Deuxième édition"))
                .id();
        UUID copied =
                school.as(School.INES, () -> artefacts.of(copy)).getFirst().id();
        assertThat(copied).isNotEqualTo(artefact);
        assertThat(school.as(School.INES, () -> pictures.read(copy, copied, shown)))
                .isEqualTo(read(School.INES, shown));
        assertThat(jdbc.sql("select sha256 from artefact_picture where artefact_id = ?")
                        .param(copied)
                        .query(String.class)
                        .list())
                .containsExactly(shown);
        assertThat(school.as(School.INES, () -> artefacts.draft(copied))
                        .content()
                        .at("/reports/0/pictures/0/picture")
                        .asString())
                .isEqualTo(shown);
    }

    private Map<String, String> justified() {
        return artefacts.findings(artefact).stream()
                .collect(Collectors.toMap(Finding::code, finding -> "Essai", (one, other) -> one));
    }

    private String add(byte[] file) {
        return school.as(School.INES, () -> pictures.add(artefact, file));
    }

    private byte[] read(String person, String sha256) {
        return school.as(person, () -> pictures.read(project, artefact, sha256));
    }

    private int count() {
        return jdbc.sql("select count(*) from artefact_picture where artefact_id = ?")
                .param(artefact)
                .query(Integer.class)
                .single();
    }
}

package fr.coulisses.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.Photographs;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.CheckedZip;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Archives with right checksums and wrong contents: a sentence that names the place, and nothing half-written.
@CoulissesTest
class RefusedRegistersTest {

    private static final String ID = "7b1d0000-0000-4000-8000-00000000000";

    private final TestSchool school;
    private final ArchiveImports imports;
    private final Labels labels;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Autowired
    RefusedRegistersTest(TestSchool school, ArchiveImports imports, Labels labels, JdbcClient jdbc, JsonMapper json) {
        this.school = school;
        this.imports = imports;
        this.labels = labels;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Test
    void takesAnArchiveThatHasAProjectAndNothingElse() {
        PersonSummary student = school.open(Role.STUDENT);
        UUID project = school.as(
                        student,
                        () -> imports.bringIn(
                                Archives.file(Archives.signed(files(Map.of()))), Locale.FRENCH, Progress.UNHEARD))
                .id();
        assertThat(jdbc.sql("select basis from budget where project_id = ?")
                        .param(project)
                        .query(String.class)
                        .single())
                .isEqualTo("TTC");
    }

    @Test
    void refusesWhatANewerReleaseWrote() {
        refuses(Archives.signed(files(Map.of()), manifest -> with(manifest, 2, 1)), "archive.refused.newer", "2.0");
        refuses(Archives.signed(files(Map.of()), manifest -> with(manifest, 1, 9999)), "archive.refused.newer", "2.0");
        refuses(Archives.signed(files(Map.of("registers/tours.json", "{}"))), "archive.refused.unknown", "tours.json");
    }

    private static ArchiveManifest with(ArchiveManifest manifest, int version, int schema) {
        return new ArchiveManifest(
                manifest.format(), version, "2.0", schema, manifest.exportedAt(), manifest.project(), manifest.files());
    }

    @Test
    void refusesAKindItDoesNotKnow() {
        refuses(draft("tour-plan", "{}"), "artefact.refused.kind", "tour-plan");
    }

    @Test
    void saysWhereAContentIsWrong() {
        refuses(draft("diagnostic", "{\"segments\":[{\"id\":3,\"name\":[]}]}"), "archive.refused.content", "artefacts");
        refuses(
                Archives.signed(files(Map.of("registers/budget.json", "{\"lines\":[}"))),
                "archive.refused.json",
                "registers/budget.json");
        refuses(
                Archives.signed(files(Map.of("registers/budget.json", "{\"basis\":\"TTX\"}"))),
                "archive.refused.content",
                "registers/budget.json");
    }

    @Test
    void refusesValuesThatAreMissingOrThereTwice() {
        refuses(
                Archives.signed(
                        files(Map.of("registers/schedule.json", "{\"tasks\":[{\"id\":\"%s1\"}]}".formatted(ID)))),
                "archive.refused.content",
                "registers/schedule");
        refuses(
                Archives.signed(files(Map.of("project.json", "{\"sheet\":null}"))),
                "archive.refused.content",
                "project.json");
        String contact =
                "{\"id\":\"%s1\",\"addedAt\":\"2026-11-01T10:00:00Z\",\"fields\":{\"NAME\":\"Ville\"}}".formatted(ID);
        refuses(
                Archives.signed(
                        files(Map.of("registers/contacts.json", "{\"contacts\":[" + contact + "," + contact + "]}"))),
                "archive.refused.content",
                "registers/contacts");
    }

    @Test
    void refusesWhatTheRegistersRefuse() {
        refuses(
                Archives.signed(files(Map.of(
                        "registers/contacts.json",
                        "{\"contacts\":[{\"id\":\"%s1\",\"addedAt\":\"2026-11-01T10:00:00Z\",\"fields\":{\"NAME\":\"Ville\",\"EMAIL\":\"pas une adresse\"}}]}"
                                .formatted(ID)))),
                "contacts.refused.email",
                "registers/contacts");
        refuses(
                Archives.signed(files(Map.of("registers/schedule.json", tasks()))),
                "schedule.refused.cycle",
                "registers/schedule");
        refuses(
                Archives.signed(files(Map.of(
                        "registers/budget.json",
                        "{\"quotes\":[{\"id\":\"%s1\",\"line\":\"%s2\",\"name\":\"devis.pdf\",\"addedAt\":\"2026-11-01T10:00:00Z\",\"file\":\"registers/budget/quotes/1.pdf\"}]}"
                                .formatted(ID, ID),
                        "registers/budget/quotes/1.pdf",
                        "MZ un programme"))),
                "budget.refused.quote.type",
                "registers/budget");
    }

    /// Only what was drawn here comes in, under its own name and below its draft.
    @Test
    void refusesPhotographsThatAreNotAsCoulissesWroteThem() {
        byte[] taken = Photographs.taken(40, 30, 1, "12 rue des Lilas");
        refuses(photograph(taken, CheckedZip.sha256(taken), true), "artefact.refused.picture.altered", "pictures/");
        byte[] plain = Photographs.file(40, 30, "jpeg");
        refuses(photograph(plain, "0".repeat(64), true), "artefact.refused.picture.altered", "pictures/0000");
        refuses(photograph(plain, CheckedZip.sha256(plain), false), "artefact.refused.picture.altered", "pictures/");
        byte[] large = Photographs.file(1601, 30, "jpeg");
        refuses(photograph(large, CheckedZip.sha256(large), true), "artefact.refused.picture.altered", "pictures/");
    }

    @Test
    void takesPhotographsOfThisShape() {
        PersonSummary student = school.open(Role.STUDENT);
        byte[] plain = Photographs.file(1600, 30, "jpeg");
        byte[] archive = photograph(plain, CheckedZip.sha256(plain), true);
        school.as(student, () -> imports.bringIn(Archives.file(archive), Locale.FRENCH, Progress.UNHEARD));
        assertThat(jdbc.sql("select content from artefact_picture where added_by = ?")
                        .param(student.id())
                        .query((row, number) -> row.getBytes(1))
                        .single())
                .isEqualTo(plain);
    }

    private byte[] photograph(byte[] picture, String name, boolean belowADraft) {
        Map<String, byte[]> files = files(
                belowADraft ? Map.of("artefacts/01-x/draft.json", json("exhibition-specification", "{}")) : Map.of());
        files.put("artefacts/01-x/pictures/" + name + ".jpg", picture);
        return Archives.signed(files);
    }

    /// Two tasks that wait for each other.
    private static String tasks() {
        String task = "{\"id\":\"%s%d\",\"task\":{\"label\":\"Tâche %d\",\"lot\":\"CONCEPTION\",\"span\":"
                + "{\"start\":\"2027-01-01\",\"end\":\"2027-01-02\"},\"milestone\":false,\"responsible\":\"\","
                + "\"load\":100,\"progress\":0,\"after\":[\"%s%d\"],\"legalSource\":\"\",\"moved\":false}}";
        return "{\"tasks\":[" + task.formatted(ID, 1, 1, ID, 2) + "," + task.formatted(ID, 2, 2, ID, 1) + "]}";
    }

    private byte[] draft(String kind, String content) {
        return Archives.signed(files(Map.of("artefacts/01-x/draft.json", json(kind, content))));
    }

    private static String json(String kind, String content) {
        return ("{\"id\":\"%s1\",\"kind\":\"%s\",\"title\":\"Essai\",\"savedAt\":\"2026-11-01T10:00:00Z\",\"content\":%s}")
                .formatted(ID, kind, content);
    }

    private Map<String, byte[]> files(Map<String, String> more) {
        ArchivedProject project = new ArchivedProject(
                UUID.randomUUID(), ProjectSheet.titled("Essai"), new ArchivedProject.Sheet("RNCP39603", 1, "RPPC"));
        Map<String, byte[]> files = new TreeMap<>();
        files.put("project.json", Archives.bytes(json.writeValueAsString(project)));
        more.forEach((path, text) -> files.put(path, Archives.bytes(text)));
        return files;
    }

    private void refuses(byte[] archive, String label, String named) {
        PersonSummary student = school.open(Role.STUDENT);
        assertThatThrownBy(() -> school.as(
                        student, () -> imports.bringIn(Archives.file(archive), Locale.FRENCH, Progress.UNHEARD)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    Refusal said = refusal instanceof PartRefused part ? part.why() : refusal;
                    assertThat(said.label()).isEqualTo(label);
                    assertThat(sentence(refusal)).contains(named);
                });
        assertThat(jdbc.sql("select count(*) from project where created_by = ?")
                        .param(student.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String sentence(Refusal refusal) {
        return refusal instanceof PartRefused part
                ? labels.text(Locale.FRENCH, part.label(), part.path(), sentence(part.why()))
                : labels.text(Locale.FRENCH, refusal.label(), refusal.arguments());
    }
}

package fr.coulisses.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Quotes;
import fr.coulisses.examination.Waivers;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.shared.Identities;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A project leaves as an archive and comes back, with everything and without loss.
@CoulissesTest
class ArchiveRoundTripTest {

    private final RichProjects rich;
    private final TestSchool school;
    private final ArchiveImports imports;
    private final ImportedVersions imported;
    private final VersionReadings readings;
    private final Projects projects;
    private final Budgets budgets;
    private final Quotes quotes;
    private final Schedules schedules;
    private final Artefacts artefacts;
    private final Versions versions;
    private final RedThreads threads;
    private final Waivers waivers;
    private final List<ArchivedPart> parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    ArchiveRoundTripTest(
            RichProjects rich,
            TestSchool school,
            ArchiveImports imports,
            ImportedVersions imported,
            VersionReadings readings,
            Projects projects,
            Budgets budgets,
            Quotes quotes,
            Schedules schedules,
            Artefacts artefacts,
            Versions versions,
            RedThreads threads,
            Waivers waivers,
            List<ArchivedPart> parts,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.rich = rich;
        this.school = school;
        this.imports = imports;
        this.imported = imported;
        this.readings = readings;
        this.projects = projects;
        this.budgets = budgets;
        this.quotes = quotes;
        this.schedules = schedules;
        this.artefacts = artefacts;
        this.versions = versions;
        this.threads = threads;
        this.waivers = waivers;
        this.parts = parts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void becomesACopyWhereItIsAlready() {
        Team team = rich.shared();
        byte[] archive = rich.archive();
        PersonSummary other = school.open(Role.STUDENT);
        ProjectSummary copy = open(other, archive);
        assertThat(copy.id()).isNotEqualTo(team.project());
        assertThat(copy.title()).isEqualTo("Nuits de la halle (copie)");
        assertThat(copy.sheet().withTitle("x"))
                .isEqualTo(school.as(team.student(), () -> projects.get(team.project()))
                        .sheet()
                        .withTitle("x"));
        byte[] exported = rich.export(other, copy.id());
        String text = String.join("", currentTexts(exported));
        Set<UUID> former = identities(archive);
        assertThat(former).hasSizeGreaterThan(50);
        assertThat(former).as("nothing is cited by its former name").noneMatch(id -> text.contains(id.toString()));
        assertThat(school.as(other, () -> budgets.get(copy.id())).totals())
                .isEqualTo(school.as(team.student(), () -> budgets.get(team.project()))
                        .totals());
        assertThat(links(other, copy.id()))
                .isEqualTo(links(team.student(), team.project()))
                .isPositive();
        assertThat(thread(other, copy.id()))
                .isEqualTo(thread(team.student(), team.project()))
                .isNotEmpty();
        UUID line = school.as(other, () -> budgets.get(copy.id()))
                .lines()
                .getFirst()
                .id();
        assertThat(school.as(other, () -> quotes.of(copy.id(), line)))
                .singleElement()
                .satisfies(quote -> assertThat(quote.name()).isEqualTo("Devis « plateau ».pdf"));
        assertThat(school.as(other, () -> waivers.standing(copy.id())).values())
                .singleElement()
                .satisfies(waiver -> {
                    assertThat(waiver.justification()).isEqualTo(RichProjects.WAIVED);
                    assertThat(waiver.author()).isEqualTo(team.student().fullName());
                });
        bringsItsHistoryToRead(team, other, copy.id(), exported);
        comesBackByteForByte(copy.id(), exported);
    }

    /// Nothing of it counts as submitted or judged.
    private void bringsItsHistoryToRead(Team team, PersonSummary other, UUID copy, byte[] exported) {
        assertThat(school.as(other, () -> imported.of(copy))).singleElement().satisfies(version -> {
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.submittedBy()).isEqualTo(team.student().fullName());
            assertThat(version.state()).isEqualTo(ReviewState.ACCEPTED);
        });
        canBeRead(team, other, copy);
        assertThat(school.as(other, () -> artefacts.of(copy)))
                .isNotEmpty()
                .allSatisfy(artefact -> assertThat(school.as(other, () -> versions.of(artefact.id())))
                        .isEmpty());
        Map<String, String> history = history(Archives.texts(rich.archive()));
        assertThat(Archives.texts(exported)).containsAllEntriesOf(history);
        history.forEach((path, text) -> {
            if (path.endsWith(History.VERSION)) {
                JsonNode version = StrictJson.read(path, Archives.bytes(text));
                assertThat(CanonicalJson.sha256(version.path("content")))
                        .isEqualTo(version.path("sha256").stringValue());
            }
        });
    }

    /// Laid out as the version it was, with what was claimed and decided.
    private void canBeRead(Team team, PersonSummary other, UUID copy) {
        ArtefactVersion original = school.as(
                team.student(),
                () -> artefacts.of(team.project()).stream()
                        .flatMap(artefact -> versions.of(artefact.id()).stream())
                        .findFirst()
                        .orElseThrow());
        ImportedReading reading = school.as(other, () -> imported.read(copy, 1, Locale.FRENCH));
        assertThat(reading.document()).isEqualTo(readings.document(original, Locale.FRENCH));
        assertThat(reading.submission().toString())
                .contains(team.student().fullName(), original.sha256(), "✓ Le contenu est celui");
        assertThat(reading.evaluation().toString())
                .contains(
                        "C2.1 – ",
                        "Accepté",
                        "Acquis",
                        team.tutor().fullName(),
                        team.student().fullName());
        assertThatThrownBy(() -> school.as(other, () -> imported.read(copy, 2, Locale.FRENCH)))
                .isInstanceOf(NotFound.class);
    }

    /// In a school where nothing of it is.
    private void comesBackByteForByte(UUID project, byte[] archive) {
        assertThat(Archives.texts(archive)).hasSizeGreaterThan(10);
        assertThat(Archives.unpacked(archive).keySet())
                .filteredOn(path -> path.matches("artefacts/.*/pictures/[0-9a-f]{64}\\.jpg"))
                .as("of a specification and a kit, the photograph of the draft, and one that only a version may name")
                .hasSize(4);
        erase(project);
        PersonSummary other = school.open(Role.STUDENT);
        ProjectSummary opened = open(other, archive);
        assertThat(opened.id()).isEqualTo(project);
        byte[] again = rich.export(other, project);
        assertThat(Archives.texts(again)).isEqualTo(Archives.texts(archive));
        Map<String, byte[]> files = Archives.unpacked(again);
        Archives.unpacked(archive).forEach((path, bytes) -> {
            if (path.startsWith("registers/") || path.startsWith("artefacts/")) {
                assertThat(files).containsEntry(path, bytes);
            }
        });
    }

    @Test
    void opensWhatTheFirstReleaseWithArchivesWrote() throws IOException {
        byte[] sample;
        try (InputStream file = ArchiveRoundTripTest.class.getResourceAsStream("project-1.zip")) {
            sample = Objects.requireNonNull(file).readAllBytes();
        }
        PersonSummary student = school.open(Role.STUDENT);
        ProjectSummary project = open(student, sample);
        assertThat(project.title()).startsWith("Nuits de la halle");
        assertThat(school.as(student, () -> budgets.get(project.id())).lines()).hasSizeGreaterThan(20);
        assertThat(links(student, project.id())).isPositive();
        assertThat(thread(student, project.id())).isNotEmpty();
        assertThat(school.as(student, () -> imported.of(project.id()))).hasSize(1);
        assertThat(Archives.texts(rich.export(student, project.id())).keySet())
                .containsAll(Archives.texts(sample).keySet());
    }

    @Test
    void leavesNothingBehindWhenItIsGivenUp() {
        byte[] archive = rich.archive();
        PersonSummary other = school.open(Role.STUDENT);
        int files = Archives.unpacked(archive).size();
        int[] asked = {0};
        Progress impatient = (done, all) -> {
            // Past the checks, in the middle of the writing.
            if (++asked[0] > files) {
                throw new CancellationException("Enough");
            }
        };
        assertThatThrownBy(
                        () -> school.as(other, () -> imports.bringIn(Archives.file(archive), Locale.FRENCH, impatient)))
                .isInstanceOf(CancellationException.class);
        assertThat(jdbc.sql("select count(*) from project where created_by = ?")
                        .param(other.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isForThoseWhoFollowAndOpenedByStudents() {
        Team team = school.teamWithBudget("budget-concert.csv");
        byte[] archive = rich.export(team.tutor(), team.project());
        assertThat(Archives.unpacked(archive)).containsKey("registers/budget.json");
        assertThatThrownBy(() -> rich.export(team.jury(), team.project())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rich.export(school.open(Role.STUDENT), team.project()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open(team.tutor(), archive)).isInstanceOf(NotFound.class);
    }

    /// What a later register forgets is found here.
    @Test
    void carriesEveryTableOfAProjectOrSaysWhyNot() {
        Set<String> told = new TreeSet<>(Set.of("project", "project_member"));
        for (ArchivedPart part : parts) {
            assertThat(told).doesNotContainAnyElementsOf(part.tables());
            told.addAll(part.tables());
            told.addAll(part.leftBehind().keySet());
            assertThat(part.leftBehind())
                    .allSatisfy((table, why) -> assertThat(why).isNotBlank());
        }
        assertThat(tablesOfAProject())
                .as("each table of a project belongs to an ArchivedPart, or is left behind with a reason")
                .isEqualTo(told);
    }

    /// Those that point to a project, or to what points to one.
    private Set<String> tablesOfAProject() {
        return new TreeSet<>(jdbc.sql("""
                        with recursive owned as (
                            select 'project'::regclass::oid as id
                            union
                            select c.conrelid from pg_constraint c join owned o on c.confrelid = o.id
                            where c.contype = 'f')
                        select relname from pg_class join owned on owned.id = pg_class.oid""").query(String.class).list());
    }

    private ProjectSummary open(PersonSummary person, byte[] archive) {
        return school.as(person, () -> imports.bringIn(Archives.file(archive), Locale.FRENCH, Progress.UNHEARD));
    }

    private static Map<String, String> history(Map<String, String> texts) {
        Map<String, String> history = new java.util.TreeMap<>(texts);
        history.keySet().removeIf(path -> !path.startsWith(History.FOLDER));
        assertThat(history).isNotEmpty();
        return history;
    }

    /// Without what is history, which keeps its names.
    private static Collection<String> currentTexts(byte[] archive) {
        Map<String, String> texts = Archives.texts(archive);
        texts.keySet().removeIf(path -> path.startsWith(History.FOLDER));
        return texts.values();
    }

    private static Set<UUID> identities(byte[] archive) {
        Set<UUID> ids = new HashSet<>();
        currentTexts(archive)
                .forEach(text -> Identities.collect(JsonMapper.shared().readTree(text), ids));
        return ids;
    }

    private long links(PersonSummary person, UUID project) {
        return school.as(person, () -> schedules.get(project)).tasks().stream()
                .mapToLong(task -> task.task().after().size())
                .sum();
    }

    /// The red thread without its names: what rests on how much.
    private List<String> thread(PersonSummary person, UUID project) {
        return school.as(person, () -> threads.of(project)).all().stream()
                .map(strand -> strand.knot().type() + " " + strand.knot().label() + " "
                        + strand.knot().cites().size())
                .sorted()
                .toList();
    }

    /// As if this school had never seen the copy, which has no version: past the triggers that keep what was.
    private void erase(UUID project) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            List.of(
                            "waiver_entry where project_id = :project",
                            "artefact_picture where artefact_id in (select id from artefact where project_id = :project)",
                            "artefact where project_id = :project",
                            "register_move where entry_id in (select id from register_entry where project_id = :project)",
                            "register_file where entry_id in (select id from register_entry where project_id = :project)",
                            "contract_version where entry_id in (select id from register_entry where project_id = :project)",
                            "register_entry where project_id = :project",
                            "budget_revision where project_id = :project",
                            "line_outlook where project_id = :project",
                            "alert_threshold where project_id = :project",
                            "frozen_tracking where project_id = :project",
                            "budget_quote where project_id = :project",
                            "budget_change where project_id = :project",
                            "budget_gesture where project_id = :project",
                            "budget_line where project_id = :project",
                            "budget where project_id = :project",
                            "contact_change where project_id = :project",
                            "contact_merge where project_id = :project",
                            "contact_entry where project_id = :project",
                            "contact where project_id = :project",
                            "schedule_gesture where project_id = :project",
                            "schedule_task where project_id = :project",
                            "schedule where project_id = :project",
                            "imported_history where project_id = :project",
                            "project_member where project_id = :project",
                            "project where id = :project")
                    .forEach(rows -> jdbc.sql("delete from " + rows)
                            .param("project", project)
                            .update());
        });
    }
}

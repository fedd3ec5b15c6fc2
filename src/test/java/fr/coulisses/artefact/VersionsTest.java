package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.parameter.DatedValue;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@CoulissesTest
class VersionsTest {

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Versions versions;
    private final Budgets budgets;
    private final Projects projects;
    private final Parameters parameters;
    private final NotesOnly notes;
    private final TransactionTemplate transaction;
    private Team team;

    @Autowired
    VersionsTest(
            TestSchool school,
            Artefacts artefacts,
            Versions versions,
            Budgets budgets,
            Projects projects,
            Parameters parameters,
            ArtefactRepository rows,
            ProjectAccess access,
            RedThreads threads,
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock,
            EntityManager database,
            TransactionTemplate transaction) {
        this.school = school;
        this.artefacts = artefacts;
        this.versions = versions;
        this.budgets = budgets;
        this.projects = projects;
        this.parameters = parameters;
        this.transaction = transaction;
        this.notes = new NotesOnly(rows, projects, parameters, access, threads, jdbc, json, clock, database);
    }

    @BeforeEach
    void startProject() {
        team = school.teamWithBudget("budget-concert.csv");
    }

    @Test
    void numbersTheVersionsOfAnArtefactFromOne() {
        UUID budget = startBudget();
        freeze(budget);
        freeze(budget);
        assertThat(school.as(team.student(), () -> versions.of(budget)))
                .extracting(ArtefactVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void keepsTheLinesAsTheyWereWhenTheyMoveOn() {
        UUID budget = startBudget();
        ArtefactVersion version = freeze(budget);
        JsonNode lines = version.content().get("lines");
        assertThat(lines).hasSize(64);
        school.as(team.student(), () -> {
            var sheet = budgets.get(team.project());
            budgets.type(team.project(), sheet.lines().getFirst().id(), Column.UNIT_PRICE, "4431", "9999");
            budgets.delete(team.project(), List.of(sheet.lines().getLast().id()));
        });
        assertThat(read(team.student(), version).content().get("lines")).isEqualTo(lines);
    }

    @Test
    void keepsTheDraftTheProjectAndTheAuthorOfThatDay() {
        UUID budget = startBudget();
        school.as(team.student(), () -> {
            JsonNode base = artefacts.draft(budget).content();
            JsonNode mine = ((ObjectNode) base.deepCopy()).put("assumptions", "Jauge de 350 places, devis de mars.");
            artefacts.save(budget, base, mine);
        });
        ArtefactVersion version = freeze(budget);
        school.as(team.student(), () -> {
            JsonNode base = artefacts.draft(budget).content();
            artefacts.save(budget, base, ((ObjectNode) base.deepCopy()).put("assumptions", "Autre chose."));
            var summary = projects.get(team.project());
            projects.describe(team.project(), summary.sheet(), summary.sheet().withTitle("Autre titre"));
        });
        ArtefactVersion kept = read(team.jury(), version);
        assertThat(kept.content().get("assumptions").asString()).isEqualTo("Jauge de 350 places, devis de mars.");
        assertThat(kept.project().title()).isEqualTo("Nuits de la halle");
        assertThat(kept.submittedBy()).isEqualTo(team.student().id());
        assertThat(kept).isEqualTo(version);
    }

    @Test
    void refusesWhileARuleBlocks() {
        UUID budget = startBudget();
        school.as(team.student(), () -> {
            var first = budgets.get(team.project()).lines().getFirst();
            budgets.type(team.project(), first.id(), Column.UNIT_PRICE, "4431", "4431.01");
        });
        refuses("artefact.refused.blocking", () -> versions.freeze(budget, Map.of(), ""));
        assertThat(school.as(team.student(), () -> versions.of(budget))).isEmpty();
    }

    @Test
    void asksForAJustificationOfEachWarningAndForNoneOfAnAdvice() {
        school.as(
                team.student(),
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    UUID id = notes.artefacts
                            .start(team.project(), NotesOnly.KEY, "Notes")
                            .id();
                    refused("artefact.refused.justification", () -> notes.versions.freeze(id, Map.of(), ""));
                    refused("artefact.refused.justification", () -> notes.versions.freeze(id, Map.of("R-1", "  "), ""));
                    refused(
                            "artefact.refused.justificationLength",
                            () -> notes.versions.freeze(id, Map.of("R-1", "x".repeat(501)), ""));
                    ArtefactVersion version = notes.versions.freeze(id, Map.of("R-1", " Vu avec la tutrice. "), "");
                    assertThat(version.findings())
                            .extracting(waived -> waived.finding().code(), WaivedFinding::justification)
                            .containsExactly(
                                    org.assertj.core.groups.Tuple.tuple("R-1", "Vu avec la tutrice."),
                                    org.assertj.core.groups.Tuple.tuple("R-2", ""));
                }));
    }

    @Test
    void keepsTheLegalFiguresThatItsKindUsesAsTheyWereThatDay(@Autowired Clock clock) {
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            UUID id = school.as(
                    team.student(),
                    () -> notes.artefacts
                            .start(team.project(), NotesOnly.KEY, "Notes")
                            .id());
            ArtefactVersion before = freezeNotes(id);
            school.asAdministrator(() -> {
                parameters.add("P-TAXE-CNM", new DatedValue("4", today, null, "Une loi", ParameterStatus.MEMORY, ""));
                return id;
            });
            ArtefactVersion after = freezeNotes(id);
            assertThat(before.parameters()).containsOnlyKeys("P-TAXE-CNM", "P-TVA-BILLET-SPECTACLE");
            assertThat(before.parameters().get("P-TAXE-CNM"))
                    .extracting(
                            FrozenParameter::value,
                            FrozenParameter::unit,
                            FrozenParameter::status,
                            FrozenParameter::source)
                    .containsExactly("3.5", "%", ParameterStatus.VERIFIED, "CIBS L.452-14 à L.452-27 [S05]");
            assertThat(before.parameters().get("P-TVA-BILLET-SPECTACLE"))
                    .extracting(FrozenParameter::value, FrozenParameter::unit)
                    .containsExactly("5.5", "%");
            assertThat(after.parameters().get("P-TAXE-CNM"))
                    .extracting(
                            FrozenParameter::value,
                            FrozenParameter::validFrom,
                            FrozenParameter::status,
                            FrozenParameter::source)
                    .containsExactly("4", today, ParameterStatus.MEMORY, "Une loi");
            assertThat(school.as(team.student(), () -> versions.get(before.id())))
                    .isEqualTo(before);
            assertThat(after.sha256()).as("over the content only").isEqualTo(before.sha256());
        });
    }

    @Test
    void readsTheFiguresThatAnEarlierReleaseFroze(@Autowired JsonMapper json) {
        FrozenParameter earlier = json.readValue(
                "{\"value\":\"3.5\",\"unit\":\"%\",\"status\":\"VERIFIED\",\"source\":\"CIBS\"}",
                FrozenParameter.class);
        ParameterValue read = earlier.read("P-TAXE-CNM", LocalDate.of(2026, 11, 24));
        assertThat(read.label()).isEqualTo("P-TAXE-CNM");
        assertThat(read.validFrom()).isNull();
        assertThat(read.inForce()).isTrue();
    }

    @Test
    void keepsTheFiguresThatABudgetIsCheckedWithAndNoOther() {
        assertThat(freeze(startBudget()).parameters())
                .containsKeys("P-TAXE-CNM", "P-CHARGES-ARTISTE", "P-SMIC-H")
                .doesNotContainKeys("P-SON-DBA", "P-MECENAT-TAUX");
    }

    @Test
    void refusesANoteAbove2000Characters() {
        UUID budget = startBudget();
        refuses("artefact.refused.note", () -> versions.freeze(budget, Map.of(), "x".repeat(2001)));
        assertThat(school.as(team.student(), () -> versions.freeze(budget, Map.of(), "x".repeat(2000)))
                        .note())
                .hasSize(2000);
    }

    @Test
    void makesTwoVersionsOfTwoSubmissionsAtTheSameMoment() throws Exception {
        UUID budget = startBudget();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Integer> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                List<Future<ArtefactVersion>> both = Stream.of(team.student(), team.fellow())
                        .map(person -> threads.submit(() -> school.as(person, () -> {
                            await(together);
                            return versions.freeze(budget, Map.of(), "");
                        })))
                        .toList();
                for (Future<ArtefactVersion> each : both) {
                    numbers.add(each.get().number());
                }
            }
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void isFrozenByTheTeamAndReadByAllWhoReadTheProject() {
        UUID budget = startBudget();
        for (PersonSummary person : List.of(team.tutor(), team.jury())) {
            assertThatThrownBy(() -> school.as(person, () -> versions.freeze(budget, Map.of(), "")))
                    .isInstanceOf(NotFound.class);
        }
        ArtefactVersion version = freeze(budget);
        for (PersonSummary person : List.of(team.fellow(), team.tutor(), team.jury())) {
            assertThat(read(person, version)).isEqualTo(version);
        }
        Team others = school.team(ProjectSheet.titled("Ailleurs"));
        for (PersonSummary person : List.of(others.student(), others.tutor(), others.jury())) {
            assertThatThrownBy(() -> read(person, version)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> school.as(person, () -> versions.of(budget)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> school.as(person, () -> versions.numbered(budget, 1)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void hidesWhetherAnArtefactWithoutVersionsExists() {
        UUID budget = startBudget();
        PersonSummary stranger = school.team(ProjectSheet.titled("Ailleurs")).student();
        assertThatThrownBy(() -> school.as(stranger, () -> versions.of(budget))).isInstanceOf(NotFound.class);
    }

    @Test
    void countsDaysInParis(@Autowired Clock clock) {
        assertThat(LocalDate.now(clock))
                .isEqualTo(ZonedDateTime.now(clock)
                        .withZoneSameInstant(java.time.ZoneId.of("Europe/Paris"))
                        .toLocalDate());
        assertThat(clock.getZone()).isEqualTo(java.time.ZoneId.of("Europe/Paris"));
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private UUID startBudget() {
        return school.as(
                team.student(),
                () -> artefacts
                        .start(team.project(), "forecast-budget", "Budget")
                        .id());
    }

    private ArtefactVersion freeze(UUID artefact) {
        return school.as(team.student(), () -> versions.freeze(artefact, Map.of(), ""));
    }

    private ArtefactVersion freezeNotes(UUID artefact) {
        return school.as(
                team.student(), () -> notes.versions.freeze(artefact, Map.of("R-1", "Vu avec la tutrice."), ""));
    }

    private ArtefactVersion read(PersonSummary person, ArtefactVersion version) {
        return school.as(person, () -> versions.get(version.id()));
    }

    private void refuses(String label, Runnable work) {
        refused(label, () -> school.as(team.student(), work));
    }

    private static void refused(String label, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo(label);
    }

    /// The frame around a single kind, whose checks always find a warning and an advice.
    private static final class NotesOnly {

        static final String KEY = "notes";

        final Artefacts artefacts;
        final Versions versions;

        NotesOnly(
                ArtefactRepository rows,
                Projects projects,
                Parameters parameters,
                ProjectAccess access,
                RedThreads threads,
                JdbcClient jdbc,
                JsonMapper json,
                Clock clock,
                EntityManager database) {
            Kinds kinds = new Kinds(List.of(new Notes()));
            PictureRecords pictures = new PictureRecords(jdbc);
            this.artefacts = new Artefacts(
                    rows,
                    kinds,
                    projects,
                    parameters,
                    access,
                    threads,
                    new DraftReading(json),
                    pictures,
                    json,
                    clock,
                    database,
                    event -> {});
            this.versions = new Versions(
                    jdbc, artefacts, kinds, projects, parameters, access, threads, pictures, json, clock, key -> {
                        throw new NotFound();
                    });
        }
    }

    record Note(String text) {}

    private static final class Notes implements ArtefactKind<Note> {

        @Override
        public String key() {
            return NotesOnly.KEY;
        }

        @Override
        public Class<Note> type() {
            return Note.class;
        }

        @Override
        public Note start(ProjectSheet project) {
            return new Note("");
        }

        @Override
        public List<Check<Note>> checks() {
            return List.of(
                    (note, dossier) -> List.of(Finding.of("R-1", Severity.WARNING, "text")),
                    (note, dossier) -> List.of(Finding.of("R-2", Severity.ADVICE, "")));
        }

        @Override
        public Set<String> parameters() {
            return Set.of("P-TAXE-CNM", "P-TVA-BILLET-SPECTACLE");
        }

        @Override
        public Document document(Note content, Wording wording) {
            return new Document("Notes", "", Locale.FRENCH, "", List.of());
        }
    }
}

package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.School;
import fr.coulisses.access.Visitor;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.examination.Examination;
import fr.coulisses.examination.ExaminedFinding;
import fr.coulisses.examination.ProjectExamination;
import fr.coulisses.examination.ProjectThread;
import fr.coulisses.kinds.venuestudy.Adjustment;
import fr.coulisses.kinds.venuestudy.Point;
import fr.coulisses.kinds.venuestudy.VenueStudy;
import fr.coulisses.kinds.venuestudy.VenueStudyKind;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The festival of the demonstration school shows the first block as it should be: its chain is whole, from each need
/// to what measures it.
@CoulissesTest
class DemonstrationFestivalTest {

    private final int port;
    private final School school;
    private final Projects projects;
    private final Artefacts artefacts;
    private final VenueStudyKind venues;
    private final RedThreads threads;
    private final ProjectExamination examinations;
    private final CountedStatements statements;

    @Autowired
    DemonstrationFestivalTest(
            School school,
            Projects projects,
            Artefacts artefacts,
            VenueStudyKind venues,
            RedThreads threads,
            ProjectExamination examinations,
            CountedStatements statements,
            @LocalServerPort int port) {
        this.port = port;
        this.school = school;
        this.projects = projects;
        this.artefacts = artefacts;
        this.venues = venues;
        this.threads = threads;
        this.examinations = examinations;
        this.statements = statements;
    }

    @Test
    void hasAllArtefactsOfTheFirstBlockWhatGoesToFundersAndThePlanOfCommunication() {
        assertThat(school.as(School.INES, () -> artefacts.of(festival())))
                .extracting(artefact -> artefact.kind())
                .containsExactlyInAnyOrder(
                        "forecast-budget",
                        "demand-study",
                        "diagnostic",
                        "objectives",
                        "stakeholder-map",
                        "action-plan",
                        "evaluation-plan",
                        "communication-plan",
                        "funding-file",
                        "stage-rider",
                        "venue-study",
                        "financial-report",
                        "mediation-sheet",
                        "watch",
                        "email-campaign",
                        "editorial-calendar",
                        "press-release",
                        "press-kit");
    }

    @ParameterizedTest
    @CsvSource({"etudiante@coulisses.example, Les Nuits du Canal", "etudiant@coulisses.example, Lumières du fleuve"})
    void opensEveryPage(String student, String title) throws IOException, InterruptedException {
        UUID project = school.as(student, () -> called(projects, title));
        Visitor visitor = Visitor.of(port, student);
        for (Artefact artefact : school.as(student, () -> artefacts.of(project))) {
            assertThat(visitor.get(ProjectAddress.artefact(project, artefact.id())))
                    .as(artefact.title())
                    .isEqualTo(200);
        }
    }

    /// Contracts that are negotiated and works that are asked for are not yet what they will be.
    @Test
    void hasNothingElseThatBlocks() {
        assertThat(examination().findings())
                .filteredOn(finding -> finding.severity() == Severity.BLOCKING)
                .filteredOn(DemonstrationFestivalTest::isFinished)
                .extracting(DemonstrationFestivalTest::said)
                .isEmpty();
    }

    /// What remains is what an honest plan of November says: the till of May, and what is not yet asked for or agreed.
    @Test
    void warnsOfTheTillAndOfWhatIsNotYetAgreed() {
        assertThat(examination().findings())
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .filteredOn(DemonstrationFestivalTest::isFinished)
                .extracting(DemonstrationFestivalTest::said)
                .containsExactly("R-C2.1-23 ", "R-C2.1-17 ", "R-X-15 ", "R-X-22 ");
    }

    /// The show needs 8 × 6 m and 32 A three-phase, the hall has 6 × 5 m: two gaps, and what was agreed about each.
    @Test
    void holdsItsRiderAgainstTheHall() {
        VenueStudy study = school.as(
                School.INES,
                () -> artefacts.of(festival()).stream()
                        .filter(artefact -> artefact.kind().equals(VenueStudyKind.KEY))
                        .map(artefact -> artefacts.content(artefact.id(), venues))
                        .findFirst()
                        .orElseThrow());
        assertThat(study.needs()).hasSizeGreaterThan(30);
        assertThat(study.retained()).isEqualTo(300);
        assertThat(venues.unmet(study)).isEqualTo(List.of(Point.STAGE, Point.SOCKETS));
        assertThat(study.adjustments()).extracting(Adjustment::point).containsExactlyElementsOf(venues.unmet(study));
    }

    /// Of everything that its checks look at, whatever asks for it.
    @Test
    void isExaminedByReadingEachRegisterOnce() {
        UUID festival = school.as(School.INES, this::festival);
        List<String> sent = school.as(School.INES, () -> {
            statements.reset();
            examinations.of(festival);
            return statements.sent();
        });
        assertThat(sent).hasSizeLessThanOrEqualTo(21).doesNotHaveDuplicates();
        List.of(
                        "budget_quote",
                        "from schedule_task",
                        "version, fields from contact",
                        "from contact_entry",
                        "from artefact_picture")
                .forEach(register -> assertThat(sent)
                        .filteredOn(sql -> sql.contains(register))
                        .as(register)
                        .hasSize(1));
    }

    @Test
    void hasNoHoleInItsThread() {
        ProjectThread thread = ProjectThread.of(thread());
        assertThat(thread.holes())
                .extracting(hole -> hole.finding().message() + hole.finding().arguments())
                .isEmpty();
        assertThat(thread.flagged()).isEmpty();
    }

    @Test
    void leadsFromEachNeedToWhatMeasuresIt() {
        RedThread thread = thread();
        List<Strand> needs = thread.of(KnotType.NEED);
        assertThat(needs)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(need -> assertThat(thread.consequences(need.id()))
                        .extracting(strand -> strand.knot().type())
                        .contains(
                                KnotType.FINDING,
                                KnotType.AXIS,
                                KnotType.ORIENTATION,
                                KnotType.OBJECTIVE,
                                KnotType.ACTION,
                                KnotType.INDICATOR));
        assertThat(thread.of(KnotType.ACTION))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(action -> assertThat(thread.under(action.id()))
                        .extracting(strand -> strand.knot().type())
                        .contains(KnotType.OBJECTIVE, KnotType.BUDGET_LINE, KnotType.PARTNER));
        assertThat(thread.of(KnotType.INDICATOR)).hasSizeGreaterThanOrEqualTo(12);
    }

    private Examination examination() {
        return school.as(School.INES, () -> examinations.of(festival()));
    }

    private RedThread thread() {
        return school.as(School.INES, () -> threads.of(festival()));
    }

    private UUID festival() {
        return called(projects, "Les Nuits du Canal");
    }

    private static boolean isFinished(ExaminedFinding finding) {
        return Stream.of("contrats/", "droits/").noneMatch(finding.finding().place()::startsWith);
    }

    static String said(ExaminedFinding finding) {
        return finding.finding().code() + " " + finding.finding().place();
    }

    static UUID called(Projects projects, String title) {
        return projects.mine().stream()
                .filter(project -> project.sheet().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

package fr.coulisses.artefact.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@CoulissesTest
class RedThreadsTest {

    private static final String FINDING = "6c8f0000-0000-4000-8000-00000000000a";
    private static final String AXIS = "6c8f0000-0000-4000-8000-00000000000b";

    private final TestSchool school;
    private final Artefacts artefacts;
    private final RedThreads threads;
    private final CountedStatements statements;
    private Team team;
    private UUID diagnostic;

    @Autowired
    RedThreadsTest(TestSchool school, Artefacts artefacts, RedThreads threads, CountedStatements statements) {
        this.school = school;
        this.artefacts = artefacts;
        this.threads = threads;
        this.statements = statements;
    }

    @BeforeEach
    void writeADiagnostic() {
        team = school.team(ProjectSheet.titled("Nuits de la halle"));
        diagnostic = school.as(team.student(), () -> {
            UUID started = artefacts
                    .start(team.project(), "diagnostic", "Diagnostic du canal")
                    .id();
            artefacts.save(
                    started,
                    artefacts.draft(started).content(),
                    JsonMapper.shared().readTree("""
                                    {"observations": [{"id": "%s", "text": "Aucun lieu à moins de 10 km"}],
                                     "axes": [{"id": "%s", "title": "Ouvrir la halle", "observations": ["%s"]}]}""".formatted(FINDING, AXIS, FINDING)));
            return started;
        });
    }

    @Test
    void holdWhatDraftsSay() {
        RedThread thread = school.as(team.tutor(), () -> threads.of(team.project()));
        assertThat(thread.all())
                .extracting(
                        Strand::artefact,
                        Strand::source,
                        Strand::id,
                        strand -> strand.knot().place())
                .containsExactly(
                        tuple(diagnostic, "Diagnostic du canal", FINDING, "observations/" + FINDING),
                        tuple(diagnostic, "Diagnostic du canal", AXIS, "axes/" + AXIS));
        assertThat(thread.above(FINDING)).extracting(Strand::id).containsExactly(AXIS);
    }

    @Test
    void knowAnArtefactThatIsAKnotAsAWholeByItsId() {
        UUID sheet = school.as(
                team.student(),
                () -> artefacts
                        .start(team.project(), "mediation-sheet", "Atelier du canal")
                        .id());
        assertThat(school.as(team.tutor(), () -> threads.of(team.project())).of(KnotType.MEDIATION))
                .extracting(
                        Strand::id,
                        strand -> strand.knot().place(),
                        strand -> strand.knot().label())
                .containsExactly(tuple(sheet.toString(), "title", "Atelier du canal"));
    }

    @Test
    void giveTheWordsOfWhatIsCited() {
        assertThat(school.as(team.student(), () -> threads.citations(team.project(), List.of(AXIS, "gone", AXIS))))
                .containsExactly(new Citation(AXIS, KnotType.AXIS, "Ouvrir la halle"));
    }

    @Test
    void areReadOnceAndOnlyWhenAsked() {
        school.as(team.student(), () -> {
            var lazily = threads.lazily(team.project());
            statements.reset();
            assertThat(lazily.get()).isSameAs(lazily.get());
            assertThat(statements.sent().stream().filter(sql -> sql.contains("from artefact where")))
                    .hasSize(1);
        });
    }

    @Test
    void areForThoseWhoFollowTheWork() {
        assertThatThrownBy(() -> school.as(team.jury(), () -> threads.of(team.project())))
                .isInstanceOf(NotFound.class);
    }
}

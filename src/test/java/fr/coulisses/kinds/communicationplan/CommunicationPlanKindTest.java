package fr.coulisses.kinds.communicationplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.Wording;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// The plan of the demonstration festival, and one of a thousand actions.
@CoulissesTest
class CommunicationPlanKindTest {

    private static final int MOST_STATEMENTS = 8;

    private final School school;
    private final Projects projects;
    private final Artefacts artefacts;
    private final CommunicationPlanKind kind;
    private final CountedStatements statements;
    private final Labels labels;
    private final JsonMapper json;

    @Autowired
    CommunicationPlanKindTest(
            School school,
            Projects projects,
            Artefacts artefacts,
            CommunicationPlanKind kind,
            CountedStatements statements,
            Labels labels,
            JsonMapper json) {
        this.school = school;
        this.projects = projects;
        this.artefacts = artefacts;
        this.kind = kind;
        this.statements = statements;
        this.labels = labels;
        this.json = json;
    }

    @Test
    void takesMoneyGrantsAndVisualsFromTheRegisters() {
        CommunicationPlan plan = school.as(School.INES, () -> {
            UUID festival = festival();
            Artefact artefact = artefacts.of(festival).stream()
                    .filter(each -> each.kind().equals(CommunicationPlanKind.KEY))
                    .findFirst()
                    .orElseThrow();
            return artefacts.content(artefact.id(), kind);
        });
        assertThat(plan.cost()).isEqualTo(plan.budgeted());
        assertThat(plan.cost().euros()).isEqualByComparingTo("1895");
        assertThat(plan.grants()).singleElement().satisfies(grant -> {
            assertThat(grant.funder()).isEqualTo("Commune de Rivemont");
            assertThat(grant.asked()).startsWith("Logo de la ville");
            assertThat(plan.mention(grant)).isPresent();
        });
        assertThat(plan.works())
                .filteredOn(Visual::cleared)
                .extracting(Visual::title)
                .contains("Affiche et identité visuelle du festival");
        assertThat(plan.works())
                .filteredOn(work -> !work.cleared())
                .extracting(Visual::title)
                .anyMatch(title -> title.contains("La halle au crépuscule"));
        assertThat(kind.statements(plan))
                .extracting(Statement::subject)
                .containsOnlyOnce(Statement.COMMUNICATION_COST, Statement.NAMES_FUNDERS, Statement.FUNDER_MENTION)
                .filteredOn(Statement.ANNOUNCED_AIDS::equals)
                .hasSameSizeAs(plan.targets());
    }

    @Test
    void asksAsLittleForAThousandActionsAsForOne() {
        school.does(School.INES, () -> {
            UUID festival = festival();
            String actions = IntStream.range(0, 1000)
                    .mapToObj(i -> "{\"id\": \"a" + i + "\", \"title\": \"Action " + i
                            + "\", \"start\": \"2027-03-01\", \"cost\": 1}")
                    .collect(Collectors.joining(","));
            CommunicationPlan draft = json.readValue(
                    "{\"targets\": [{\"id\": \"t\", \"segment\": \"s\"}], \"actions\": [" + actions
                            + "], \"mentions\": [{\"id\": \"m\", \"logo\": true}]}",
                    CommunicationPlan.class);
            Wording wording =
                    new Wording(labels, Locale.FRENCH, projects.get(festival).sheet());
            statements.reset();
            CommunicationPlan plan = kind.compose(festival, draft);
            assertThat(kind.overview(plan, wording)).isNotEmpty();
            List<String> sent = statements.sent();
            assertThat(sent).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        });
    }

    private UUID festival() {
        return projects.mine().stream()
                .filter(project -> project.sheet().title().equals("Les Nuits du Canal"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

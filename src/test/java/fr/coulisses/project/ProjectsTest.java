package fr.coulisses.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Versions;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@CoulissesTest
class ProjectsTest {

    private final TestSchool school;
    private final Projects projects;
    private final People people;
    private final Budgets budgets;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final Versions versions;

    @Autowired
    ProjectsTest(
            TestSchool school,
            Projects projects,
            People people,
            Budgets budgets,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            Versions versions) {
        this.school = school;
        this.projects = projects;
        this.people = people;
        this.budgets = budgets;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.versions = versions;
    }

    @Test
    void areStartedByAStudentWhoIsTheFirstOfTheTeam() {
        Team team = school.team(ProjectSheet.titled("Nuits de la halle"));
        assertThat(school.as(team.student(), () -> projects.get(team.project())).createdBy())
                .isEqualTo(team.student().id());
        UUID referential =
                school.as(team.student(), () -> projects.get(team.project()).referentialId());
        for (PersonSummary person : List.of(team.tutor(), team.jury())) {
            assertThatThrownBy(() -> school.as(person, () -> projects.start(ProjectSheet.titled("Non"), referential)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void areSeenByThoseWhoHaveAPartInThemAndByTheAdministration() {
        Team team = school.team(ProjectSheet.titled("Nuits de la halle"));
        Team others = school.team(ProjectSheet.titled("Ailleurs"));
        for (PersonSummary person : List.of(team.student(), team.fellow(), team.tutor(), team.jury())) {
            assertThat(school.as(person, () -> projects.mine()))
                    .extracting(ProjectSummary::id)
                    .containsExactly(team.project());
        }
        assertThat(school.asAdministrator(() -> projects.mine()))
                .extracting(ProjectSummary::id)
                .contains(team.project(), others.project());
        for (PersonSummary person : List.of(others.student(), others.tutor(), others.jury())) {
            assertThatThrownBy(() -> school.as(person, () -> projects.get(team.project())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> school.as(person, () -> projects.members(team.project())))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void areDescribedByTheTeamOnly() {
        Team team = school.team(ProjectSheet.titled("Nuits de la halle"));
        ProjectSheet sheet =
                school.as(team.student(), () -> projects.get(team.project())).sheet();
        for (PersonSummary person : List.of(team.tutor(), team.jury())) {
            assertThatThrownBy(() ->
                            school.as(person, () -> projects.describe(team.project(), sheet, sheet.withTitle("Autre"))))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> school.asAdministrator(
                        () -> projects.describe(team.project(), sheet, sheet.withTitle("Autre"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepWhatTwoPeopleWriteIntoTheSheet() {
        Team team = school.team(ProjectSheet.titled("Nuits de la halle"));
        ProjectSheet base =
                school.as(team.student(), () -> projects.get(team.project())).sheet();
        school.as(team.student(), () -> projects.describe(team.project(), base, base.withTitle("Nuits du canal")));
        SavedSheet saved = school.as(
                team.fellow(), () -> projects.describe(team.project(), base, at(base, LocalDate.of(2027, 4, 23))));
        assertThat(saved.conflicts()).isEmpty();
        assertThat(saved.project().sheet().title()).isEqualTo("Nuits du canal");
        assertThat(saved.project().sheet().startsOn()).isEqualTo(LocalDate.of(2027, 4, 23));
        SavedSheet second = school.as(
                team.fellow(), () -> projects.describe(team.project(), base, base.withTitle("Nuits du port")));
        assertThat(second.project().title()).isEqualTo("Nuits du canal");
        assertThat(second.conflicts())
                .extracting(
                        conflict -> conflict.path(), conflict -> conflict.mine().asString())
                .containsExactly(tuple("title", "Nuits du port"));
    }

    @Test
    void giveEverybodyThePartOfTheirRole() {
        Team team = school.team(ProjectSheet.titled("Nuits de la halle"));
        assertThat(school.as(team.jury(), () -> projects.members(team.project())))
                .extracting(member -> member.person().id(), Member::part)
                .containsExactlyInAnyOrder(
                        tuple(team.student().id(), Part.TEAM),
                        tuple(team.fellow().id(), Part.TEAM),
                        tuple(team.tutor().id(), Part.TUTOR),
                        tuple(team.jury().id(), Part.JURY));
        refuses(
                "project.refused.administrator",
                () -> school.as(team.student(), () -> projects.invite(team.project(), administrator())));
    }

    @Test
    void areStaffedByTheTeamItsTutorsAndTheAdministration() {
        Team team = school.team(ProjectSheet.titled("Nuits de la halle"));
        PersonSummary tutor = school.open(Role.TUTOR);
        PersonSummary jury = school.open(Role.JURY);
        school.as(team.tutor(), () -> projects.invite(team.project(), tutor.id()));
        school.asAdministrator(() -> {
            projects.invite(team.project(), jury.id());
            projects.release(team.project(), jury.id());
            return true;
        });
        assertThat(school.as(tutor, () -> projects.mine())).hasSize(1);
        assertThatThrownBy(() -> school.as(team.jury(), () -> projects.invite(team.project(), jury.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.as(
                        team.jury(),
                        () -> projects.release(team.project(), team.tutor().id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void endForThoseWhoAreTakenOut() {
        Team team = school.team(ProjectSheet.titled("Nuits de la halle"));
        school.as(
                team.student(),
                () -> projects.release(team.project(), team.fellow().id()));
        assertThatThrownBy(() -> school.as(team.fellow(), () -> projects.get(team.project())))
                .isInstanceOf(NotFound.class);
        refuses(
                "project.refused.lastStudent",
                () -> school.as(
                        team.tutor(),
                        () -> projects.release(team.project(), team.student().id())));
        school.as(
                team.student(),
                () -> projects.release(team.project(), team.tutor().id()));
        assertThatThrownBy(() -> school.as(team.tutor(), () -> projects.get(team.project())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void offerWhoCanStillBeInvited() {
        Team team = school.team(ProjectSheet.titled("Nuits de la halle"));
        PersonSummary closed = school.open(Role.STUDENT);
        PersonSummary free = school.open(Role.STUDENT);
        school.asAdministrator(() -> {
            people.close(closed.id());
            return true;
        });
        assertThat(invitable(team, free.email())).containsExactly(free.id());
        assertThat(invitable(team, free.fullName().toUpperCase(Locale.ROOT))).contains(free.id());
        for (PersonSummary nobody : List.of(closed, team.fellow(), team.tutor())) {
            assertThat(invitable(team, nobody.email())).isEmpty();
        }
        assertThat(invitable(team, "")).hasSizeLessThanOrEqualTo(50).doesNotContain(administrator());
        refuses(
                "project.refused.closedAccount",
                () -> school.as(team.student(), () -> projects.invite(team.project(), closed.id())));
    }

    private List<UUID> invitable(Team team, String text) {
        return school.as(team.student(), () -> projects.invitable(team.project(), text, 0, 50)).stream()
                .map(PersonSummary::id)
                .toList();
    }

    @Test
    void sayWhatEachStudentDoes() {
        Team team = school.team(ProjectSheet.titled("Nuits de la halle"));
        List<TeamFunction> functions = List.of(TeamFunction.SOUND, TeamFunction.BOX_OFFICE);
        school.as(team.student(), () -> {
            projects.assign(team.project(), team.fellow().id(), functions);
            projects.assign(team.project(), team.tutor().id(), functions);
        });
        assertThat(school.as(team.jury(), () -> projects.members(team.project())))
                .filteredOn(member -> !member.functions().isEmpty())
                .extracting(member -> member.person().id(), Member::functions)
                .containsExactly(tuple(team.fellow().id(), functions));
    }

    @Test
    void copyTheirSheetTheirLinesAndTheirDraftsButNoPeopleAndNoEvidence() {
        Team team = school.teamWithBudget("budget-exposition.csv");
        UUID budget = school.as(team.student(), () -> {
            Artefact started = artefacts.start(team.project(), "forecast-budget", "Budget");
            var base = artefacts.draft(started.id()).content();
            artefacts.save(started.id(), base, ((ObjectNode) base.deepCopy()).put("assumptions", "Jauge de 80."));
            claims.intend(started.id(), "C2.1", Commentary.of(""));
            reviews.submit(started.id(), Map.of(), "");
            return started.id();
        });
        ProjectSummary copy = school.as(team.fellow(), () -> projects.copy(team.project(), "Deuxième édition"));
        assertThat(copy.sheet()).isEqualTo(ProjectSheet.titled("Deuxième édition"));
        assertThat(copy.referentialId())
                .isEqualTo(school.as(team.student(), () -> projects.get(team.project()))
                        .referentialId());
        assertThat(school.as(team.fellow(), () -> projects.members(copy.id()))).hasSize(1);
        assertThat(lines(team.fellow(), copy.id()))
                .extracting(BudgetLine::entry)
                .isEqualTo(lines(team.student(), team.project()).stream()
                        .map(BudgetLine::entry)
                        .toList());
        List<Artefact> copied = school.as(team.fellow(), () -> artefacts.of(copy.id()));
        assertThat(copied).extracting(Artefact::title).containsExactly("Budget");
        UUID draft = copied.getFirst().id();
        assertThat(draft).isNotEqualTo(budget);
        assertThat(school.as(team.fellow(), () -> artefacts.draft(draft))
                        .content()
                        .get("assumptions")
                        .asString())
                .isEqualTo("Jauge de 80.");
        assertThat(school.as(team.fellow(), () -> versions.of(draft))).isEmpty();
        assertThat(school.as(team.fellow(), () -> claims.intended(draft))).isEmpty();
        assertThatThrownBy(() -> school.as(team.tutor(), () -> projects.copy(team.project(), "Non")))
                .isInstanceOf(NotFound.class);
    }

    private List<BudgetLine> lines(PersonSummary person, UUID project) {
        return school.as(person, () -> budgets.get(project)).lines();
    }

    private UUID administrator() {
        return school.asAdministrator(() -> people.me().id());
    }

    private static ProjectSheet at(ProjectSheet sheet, LocalDate start) {
        return new ProjectSheet(
                sheet.title(),
                sheet.nature(),
                sheet.type(),
                sheet.disciplines(),
                sheet.brief(),
                sheet.commissioner(),
                sheet.territory(),
                sheet.inseeCode(),
                start,
                sheet.endsOn(),
                sheet.performances(),
                sheet.ticketedSessions(),
                sheet.openingDays(),
                sheet.capacity(),
                sheet.vatRegime(),
                sheet.organisation());
    }

    private static void refuses(String label, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo(label);
    }
}

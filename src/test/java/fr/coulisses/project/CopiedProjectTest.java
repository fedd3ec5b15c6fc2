package fr.coulisses.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.archive.RichProjects;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The next edition of a project begins as the last one, and rests on rows of its own.
@CoulissesTest
class CopiedProjectTest {

    private final RichProjects rich;
    private final TestSchool school;
    private final Projects projects;
    private final Artefacts artefacts;
    private final RedThreads threads;
    private final Budgets budgets;
    private final Contacts contacts;
    private final Schedules schedules;

    @Autowired
    CopiedProjectTest(
            RichProjects rich,
            TestSchool school,
            Projects projects,
            Artefacts artefacts,
            RedThreads threads,
            Budgets budgets,
            Contacts contacts,
            Schedules schedules) {
        this.rich = rich;
        this.school = school;
        this.projects = projects;
        this.artefacts = artefacts;
        this.threads = threads;
        this.budgets = budgets;
        this.contacts = contacts;
        this.schedules = schedules;
    }

    @Test
    void citesTheLinesTasksAndContactsOfTheCopy() {
        Team team = rich.shared();
        PersonSummary student = team.student();
        UUID copy = school.as(student, () -> projects.copy(team.project(), "Deuxième édition"))
                .id();
        String drafts = drafts(student, copy);
        List<UUID> former = rows(student, team.project());
        assertThat(former).hasSizeGreaterThan(20);
        assertThat(drafts(student, team.project()))
                .as("the original cites its rows")
                .containsAnyOf(former.stream().map(UUID::toString).toArray(String[]::new));
        assertThat(former).noneMatch(row -> drafts.contains(row.toString()));
        assertThat(links(student, copy))
                .isEqualTo(links(student, team.project()))
                .isPositive();
    }

    private String drafts(PersonSummary person, UUID project) {
        return school.as(
                person,
                () -> artefacts.of(project).stream()
                        .map(artefact ->
                                artefacts.draft(artefact.id()).content().toString())
                        .collect(Collectors.joining()));
    }

    private List<UUID> rows(PersonSummary person, UUID project) {
        return school.as(
                person,
                () -> Stream.of(
                                budgets.get(project).lines().stream().map(BudgetLine::id),
                                schedules.get(project).tasks().stream().map(ScheduledTask::id),
                                contacts.all(project).stream().map(Contact::id))
                        .flatMap(ids -> ids)
                        .toList());
    }

    private long links(PersonSummary person, UUID project) {
        RedThread thread = school.as(person, () -> threads.of(project));
        return thread.all().stream()
                .flatMap(strand -> strand.knot().cites().stream())
                .filter(cited -> thread.find(cited).isPresent())
                .count();
    }
}

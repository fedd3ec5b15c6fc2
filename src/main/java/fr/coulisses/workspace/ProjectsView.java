package fr.coulisses.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.archive.ui.ArchiveAddress;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.ArtefactProgress;
import fr.coulisses.assessment.Progresses;
import fr.coulisses.assessment.due.Deadline;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.budget.BudgetSummary;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A person's projects: what is missing in each, and what is next.
@Route(ProjectAddress.LIST)
@PermitAll
class ProjectsView extends Page {

    private static final int STEPS_SHOWN = 3;

    private final transient Kinds kinds;
    private final transient Referentials referentials;
    private final transient Clock clock;
    private final Role role;
    private transient Map<String, Deadline> deadlines = Map.of();

    ProjectsView(
            Projects projects,
            Budgets budgets,
            Progresses progresses,
            Kinds kinds,
            Referentials referentials,
            DueDates dueDates,
            Clock clock,
            CurrentPerson currentPerson) {
        this.kinds = kinds;
        this.referentials = referentials;
        this.clock = clock;
        this.role = currentPerson.get().role();
        head(getTranslation("project.list.title"));
        if (role == Role.STUDENT) {
            actions(openArchive(), newProject());
        }
        List<ProjectSummary> mine = projects.mine();
        if (mine.isEmpty()) {
            add(nothing());
            return;
        }
        Map<UUID, BudgetSummary> sums = budgets.mine();
        Map<UUID, Integer> accepted = progresses.accepted();
        List<ArtefactProgress> artefacts = progresses.mine();
        deadlines = role == Role.STUDENT ? dueDates.mine() : Map.of();
        Div cards = new Div();
        cards.addClassName("cards");
        mine.forEach(project -> cards.add(card(
                project,
                sums.getOrDefault(project.id(), BudgetSummary.EMPTY),
                artefacts.stream()
                        .filter(artefact -> artefact.projectId().equals(project.id()))
                        .toList(),
                accepted.getOrDefault(project.id(), 0))));
        if (role == Role.ADMIN && mine.size() == Projects.NEWEST) {
            add(new Notice(Tone.NEUTRAL, getTranslation("workspace.projects.newest", mine.size())));
        }
        add(cards);
    }

    private Anchor newProject() {
        Anchor link = new Anchor(ProjectAddress.LIST + "/nouveau", getTranslation("workspace.project.new"));
        link.addClassNames("button-link", "button-primary");
        return link;
    }

    private Anchor openArchive() {
        Anchor link = new Anchor(ArchiveAddress.OPEN, getTranslation("workspace.archive.open"));
        link.addClassName("button-link");
        return link;
    }

    private EmptyState nothing() {
        return role == Role.STUDENT
                ? new EmptyState(
                        getTranslation("workspace.projects.none"),
                        getTranslation("workspace.projects.none.student"),
                        newProject())
                : new EmptyState(
                        getTranslation("workspace.projects.none"), getTranslation("workspace.projects.none.other"));
    }

    private Article card(ProjectSummary project, BudgetSummary budget, List<ArtefactProgress> artefacts, int accepted) {
        Article card = new Article();
        card.addClassName("card");
        Div facts = new Div(
                new Badge(
                        project.sheet().isFictitious() ? Tone.WARN : Tone.NEUTRAL,
                        getTranslation("project.nature." + project.sheet().nature())),
                new Span(ProjectFacts.typeAndDates(project.sheet(), this)));
        facts.addClassName("facts");
        card.add(new H2(new Anchor(ProjectAddress.of(project.id()), project.title())), facts);
        if (role != Role.JURY && budget.lines() > 0) {
            card.add(new BalanceLine(budget));
        }
        long competencies =
                referentials.get(project.referentialId()).competencies().count();
        card.add(
                new ProgressLine(getTranslation("workspace.accepted", accepted, competencies), accepted, competencies));
        if (role == Role.STUDENT) {
            List<NextStep> steps = NextStep.of(
                    project,
                    budget,
                    artefacts,
                    kinds.all().stream().map(ArtefactKind::key).toList(),
                    deadlines);
            card.add(new NextSteps(steps.stream().limit(STEPS_SHOWN).toList(), LocalDate.now(clock)));
            if (steps.size() > STEPS_SHOWN) {
                Span more = new Span(getTranslation("workspace.next.more", steps.size() - STEPS_SHOWN));
                more.addClassNames("soft", "small");
                card.add(more);
            }
        }
        return card;
    }
}

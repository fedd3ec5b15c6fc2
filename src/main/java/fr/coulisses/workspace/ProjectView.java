package fr.coulisses.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.ArtefactProgress;
import fr.coulisses.assessment.CellState;
import fr.coulisses.assessment.Matrices;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.assessment.Progresses;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.due.Deadline;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.assessment.due.ui.DeadlineBadge;
import fr.coulisses.assessment.ui.StateBadge;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.BudgetSummary;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.Member;
import fr.coulisses.project.Part;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A project at a glance: what is next, what was made, who is in it, and how far its competencies have come.
@Route("projets/:project")
@PermitAll
class ProjectView extends ProjectPage {

    private final transient Projects projects;
    private final transient Budgets budgets;
    private final transient Artefacts artefacts;
    private final transient Progresses progresses;
    private final transient Matrices matrices;
    private final transient DueDates dueDates;
    private final transient Clock clock;
    private final transient Kinds kinds;
    private final transient ProjectAccess access;
    private final transient CurrentPerson currentPerson;

    ProjectView(
            Projects projects,
            Budgets budgets,
            Artefacts artefacts,
            Progresses progresses,
            Matrices matrices,
            DueDates dueDates,
            Clock clock,
            Kinds kinds,
            ProjectAccess access,
            CurrentPerson currentPerson) {
        super(projects);
        this.projects = projects;
        this.budgets = budgets;
        this.artefacts = artefacts;
        this.progresses = progresses;
        this.matrices = matrices;
        this.dueDates = dueDates;
        this.clock = clock;
        this.kinds = kinds;
        this.access = access;
        this.currentPerson = currentPerson;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        UUID id = project().id();
        Set<Right> rights = access.rights(id);
        head(project().title());
        factNature();
        facts(new Span(ProjectFacts.typeAndDates(project().sheet(), this)));
        List<ArtefactProgress> made = progresses.of(id);
        Map<String, Deadline> deadlines = dueDates.mine();
        Div main = new Div();
        main.addClassName("stack");
        Div side = new Div();
        side.addClassName("stack");
        BudgetSummary budget = rights.contains(Right.FOLLOW) ? addBudget(main) : BudgetSummary.EMPTY;
        if (rights.contains(Right.WRITE)) {
            main.addComponentAsFirst(nextSteps(NextStep.of(project(), budget, made, kindKeys(), deadlines)));
        }
        main.add(artefacts(made, rights.contains(Right.WRITE), deadlines));
        side.add(competencies(), sheet(project().sheet()), team());
        Div columns = new Div(main, side);
        columns.addClassName("columns");
        add(columns);
    }

    private Card nextSteps(List<NextStep> steps) {
        return steps.isEmpty()
                ? new Card(getTranslation("workspace.next"), new Paragraph(getTranslation("workspace.next.none")))
                : new Card(getTranslation("workspace.next"), new NextSteps(steps, LocalDate.now(clock)));
    }

    private BudgetSummary addBudget(Div main) {
        BudgetSheet sheet = budgets.get(project().id());
        BudgetTotals totals = sheet.totals();
        BudgetSummary summary = new BudgetSummary(
                totals.expenses(), totals.income(), sheet.lines().size());
        Anchor open = new Anchor(ProjectAddress.budget(project().id()), getTranslation("workspace.budget.open"));
        main.add(
                summary.lines() == 0
                        ? new Card(
                                getTranslation("project.budget"),
                                new Paragraph(getTranslation("workspace.budget.none")),
                                open)
                        : new Card(getTranslation("project.budget"), new BalanceLine(summary), open));
        return summary;
    }

    private Card artefacts(List<ArtefactProgress> made, boolean editable, Map<String, Deadline> deadlines) {
        Card card = new Card(getTranslation("workspace.artefacts"));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        made.forEach(artefact -> list.add(item(artefact, deadlines.get(artefact.kind()))));
        if (made.isEmpty()) {
            card.add(new Paragraph(getTranslation("workspace.artefacts.none")));
        } else {
            card.add(list);
        }
        if (editable) {
            UnorderedList offers = new UnorderedList();
            offers.addClassName("list");
            kinds.all().stream()
                    .filter(kind ->
                            made.stream().noneMatch(artefact -> artefact.kind().equals(kind.key())))
                    .forEach(kind -> offers.add(offer(kind, deadlines.get(kind.key()))));
            if (offers.getComponentCount() > 0) {
                card.add(offers);
            }
        }
        return card;
    }

    private ListItem item(ArtefactProgress artefact, @Nullable Deadline deadline) {
        Anchor link =
                new Anchor(ProjectAddress.artefact(artefact.projectId(), artefact.artefactId()), artefact.title());
        Div text = new Div(link);
        text.addClassName("grow");
        String name = getTranslation(kinds.get(artefact.kind()).label());
        if (!name.equals(artefact.title())) {
            Span kind = new Span(name);
            kind.addClassNames("soft", "small");
            text.add(kind);
        }
        ReviewState state = artefact.state();
        Div badges = new Div();
        badges.addClassName("row");
        if (state == null) {
            badges.add(new Badge(Tone.NEUTRAL, getTranslation(CellState.DRAFT.labelKey())));
            if (deadline != null) {
                badges.add(new DeadlineBadge(deadline, LocalDate.now(clock)));
            }
        } else {
            badges.add(new Span(getTranslation("assessment.version", artefact.number())), new StateBadge(state));
            if (artefact.newerDraft()) {
                badges.add(new Badge(Tone.NEUTRAL, getTranslation("workspace.newerDraft")));
            }
        }
        return new ListItem(text, badges);
    }

    private ListItem offer(ArtefactKind<?> kind, @Nullable Deadline deadline) {
        Span purpose = new Span(getTranslation(kind.purpose()));
        purpose.addClassNames("soft", "small");
        Div text = new Div(new Span(getTranslation(kind.label())), purpose);
        text.addClassName("grow");
        if (deadline != null) {
            text.add(new DeadlineBadge(deadline, LocalDate.now(clock)));
        }
        Button start = new Button(getTranslation("workspace.start"), click -> start(kind));
        start.addThemeVariants(ButtonVariant.SMALL);
        start.getElement().setAttribute("aria-describedby", describe(text, kind));
        return new ListItem(text, start);
    }

    private static String describe(Div text, ArtefactKind<?> kind) {
        String id = "offre-" + kind.key();
        text.setId(id);
        return id;
    }

    private void start(ArtefactKind<?> kind) {
        Artefact started = artefacts.start(project().id(), kind.key(), getTranslation(kind.label()));
        getUI().ifPresent(ui -> ui.navigate(ProjectAddress.artefact(started.projectId(), started.id())));
    }

    private Card competencies() {
        Matrix matrix = matrices.of(project().id());
        Card card = new Card(getTranslation("project.competencies"));
        for (Referential.Block block : matrix.referential().blocks()) {
            long accepted = accepted(matrix, block);
            card.add(new ProgressLine(
                    getTranslation(
                            "workspace.block",
                            block.shortCode(),
                            accepted,
                            block.competencies().size()),
                    accepted,
                    block.competencies().size()));
        }
        card.add(
                new Anchor(ProjectAddress.competencies(project().id()), getTranslation("workspace.competencies.open")));
        if (access.rights(project().id()).contains(Right.WRITE)) {
            card.add(files(matrix.referential()));
        }
        if (currentPerson.get().role() != Role.STUDENT
                && access.rights(project().id()).contains(Right.MANAGE)) {
            card.add(new Anchor(ProjectAddress.referential(project().id()), getTranslation("workspace.move.open")));
        }
        return card;
    }

    /// The way to one's own file for each block.
    private Div files(Referential referential) {
        Div files = new Div(new Span(getTranslation("workspace.files")));
        files.addClassName("row");
        referential
                .blocks()
                .forEach(block -> files.add(
                        new Anchor(ProjectAddress.block(project().id(), block.shortCode()), block.shortCode())));
        return files;
    }

    private long accepted(Matrix matrix, Referential.Block block) {
        UUID person = currentPerson.get().id();
        boolean member =
                matrix.cells().stream().anyMatch(cell -> cell.studentId().equals(person));
        return block.competencies().stream()
                .filter(competency -> matrix.cells().stream()
                        .filter(cell -> !member || cell.studentId().equals(person))
                        .anyMatch(cell ->
                                cell.competency().equals(competency.code()) && cell.state() == CellState.ACCEPTED))
                .count();
    }

    private Card sheet(ProjectSheet sheet) {
        Card card = new Card(getTranslation("project.sheet"));
        if (!sheet.brief().isBlank()) {
            card.add(new Paragraph(sheet.brief()));
        }
        UnorderedList facts = new UnorderedList();
        facts.addClassName("plain-list");
        String organisation = sheet.organisation().name();
        add(facts, "workspace.fact.organisation", organisation);
        add(facts, "workspace.fact.territory", sheet.territory());
        add(facts, "workspace.fact.capacity", sheet.capacity() == null ? "" : String.valueOf(sheet.capacity()));
        add(
                facts,
                "workspace.fact.performances",
                sheet.performances() == null ? "" : String.valueOf(sheet.performances()));
        card.add(facts, new Anchor(ProjectAddress.sheet(project().id()), getTranslation("workspace.sheet.open")));
        return card;
    }

    private void add(UnorderedList facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new ListItem(getTranslation(label, value)));
        }
    }

    private Card team() {
        Card card = new Card(getTranslation("project.team"));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (Member member : projects.members(project().id())) {
            String functions = member.part() == Part.TEAM
                    ? member.functions().stream()
                            .map(function -> getTranslation("project.function." + function))
                            .collect(Collectors.joining(", "))
                    : getTranslation("project.part." + member.part());
            list.add(new ListItem(
                    functions.isEmpty()
                            ? member.person().fullName()
                            : member.person().fullName() + " – " + functions));
        }
        card.add(list, new Anchor(ProjectAddress.team(project().id()), getTranslation("workspace.team.open")));
        return card;
    }

    private List<String> kindKeys() {
        return kinds.all().stream().map(ArtefactKind::key).toList();
    }
}

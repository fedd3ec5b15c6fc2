package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.ui.FindingsPanel;
import fr.coulisses.artefact.ui.PlaceAddress;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetNews;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Quotes;
import fr.coulisses.budget.ui.BudgetGrid;
import fr.coulisses.budget.ui.BudgetImportDialog;
import fr.coulisses.budget.ui.LineNote;
import fr.coulisses.kinds.forecastbudget.ForecastBudget;
import fr.coulisses.kinds.forecastbudget.ForecastBudgetKind;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The budget of a project: its lines, what they add up to, what is wrong with them, and the ways out of it.
@Route("projets/:project/budget")
@PermitAll
class BudgetView extends ProjectPage {

    private final transient Budgets budgets;
    private final transient BudgetNews news;
    private final transient Quotes quotes;
    private final transient Artefacts artefacts;
    private final transient ForecastBudgetKind kind;
    private final transient Parameters parameters;
    private final transient RedThreads threads;
    private final transient ProjectAccess access;
    private final transient Labels labels;
    private final transient Clock clock;

    /// Notes under more lines than these would not be read.
    private static final int MOST_NOTES = 300;

    private final BudgetFigures figures = new BudgetFigures();

    BudgetView(
            Projects projects,
            Budgets budgets,
            BudgetNews news,
            Quotes quotes,
            Artefacts artefacts,
            ForecastBudgetKind kind,
            Parameters parameters,
            RedThreads threads,
            ProjectAccess access,
            Labels labels,
            Clock clock) {
        super(projects);
        this.budgets = budgets;
        this.news = news;
        this.quotes = quotes;
        this.artefacts = artefacts;
        this.kind = kind;
        this.parameters = parameters;
        this.threads = threads;
        this.access = access;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        UUID project = project().id();
        access.require(project, Right.FOLLOW);
        boolean editable = access.rights(project).contains(Right.WRITE);
        BudgetSheet sheet = budgets.get(project);
        crumbProject();
        head(getTranslation("budget.title"));
        factNature();
        BudgetGrid[] grid = new BudgetGrid[1];
        FindingsPanel findings = new FindingsPanel(
                finding -> LinePlace.of(finding).ifPresent(place -> grid[0].focus(place.line(), place.column())));
        grid[0] = new BudgetGrid(budgets, news, quotes, labels, project, editable, changed -> {
            List<Finding> found = draw(changed, findings);
            grid[0].note(notes(found));
        });
        facts(basis(sheet.basis(), editable));
        offer(editable, grid[0], findings);
        List<Finding> found = draw(sheet, findings);
        grid[0].mark(LineUse.marks(project, sheet, threads.drafts(project)));
        grid[0].show(sheet, notes(found));
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlaceAddress.PLACE)
                .flatMap(LinePlace::of)
                .ifPresent(place -> grid[0].focus(place.line(), place.column()));
        Div body = new Div(findings, grid[0]);
        body.addClassName("budget-columns");
        add(new BudgetPages(project, BudgetPages.Page.LINES), figures, body);
        if (editable) {
            add(new Shortcuts());
        } else {
            addComponentAtIndex(2, new Notice(Tone.NEUTRAL, getTranslation("forecastbudget.readOnly")));
        }
    }

    private void offer(boolean editable, BudgetGrid grid, FindingsPanel findings) {
        UUID project = project().id();
        if (editable) {
            actions(new Button(
                    getTranslation("budget.import"),
                    click -> new BudgetImportDialog(budgets, labels, project, () -> redraw(grid, findings)).open()));
        }
        for (String format : List.of("xlsx", "pdf", "csv")) {
            Anchor link = new Anchor(
                    ProjectAddress.budget(project) + "." + format, getTranslation("artefact.export." + format));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            link.addClassName("button-link");
            actions(link);
        }
        if (editable || artefact().isPresent()) {
            Button submit = new Button(getTranslation("forecastbudget.toArtefact"), click -> open());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            actions(submit);
        }
    }

    private Optional<Artefact> artefact() {
        return artefacts.of(project().id()).stream()
                .filter(found -> found.kind().equals(ForecastBudgetKind.KEY))
                .findFirst();
    }

    /// The submission happens on the page of the artefact, which is started when there is none yet.
    private void open() {
        Artefact found = artefact()
                .orElseGet(() -> artefacts.start(project().id(), ForecastBudgetKind.KEY, getTranslation(kind.label())));
        getUI().ifPresent(ui -> ui.navigate(ProjectAddress.artefact(found.projectId(), found.id())));
    }

    private RadioButtonGroup<Basis> basis(Basis current, boolean editable) {
        RadioButtonGroup<Basis> basis = new RadioButtonGroup<>(getTranslation("budget.basis"));
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(value -> getTranslation("budget.basis." + value));
        basis.setValue(current);
        basis.setReadOnly(!editable);
        basis.addValueChangeListener(changed -> budgets.count(project().id(), changed.getValue()));
        return basis;
    }

    private void redraw(BudgetGrid grid, FindingsPanel findings) {
        BudgetSheet sheet = budgets.get(project().id());
        grid.show(sheet, notes(draw(sheet, findings)));
    }

    /// Draws everything that follows from the lines.
    private List<Finding> draw(BudgetSheet sheet, FindingsPanel findings) {
        ForecastBudget budget = ForecastBudget.of("", sheet);
        LocalDate today = LocalDate.now(clock);
        List<Finding> found = kind.examine(budget, new Dossier(project().sheet(), today, parameters.snapshot(today)));
        findings.show(found);
        Wording wording = new Wording(labels, getLocale(), project().sheet());
        figures.show(budget.totals(), wording);
        return found;
    }

    private List<LineNote> notes(List<Finding> findings) {
        return LinePlace.notes(findings, this::sentence).stream()
                .limit(MOST_NOTES)
                .toList();
    }

    private String sentence(Finding finding) {
        return getTranslation(finding.message(), finding.words(getLocale()));
    }
}

package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.kinds.forecastbudget.ForecastBudget;
import fr.coulisses.kinds.forecastbudget.ForecastBudgetKind;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.EmptyState;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What follows from the lines of a budget: scenarios and break-even point, cash plan, funding, analytic view.
@Route("projets/:project/budget/analyse")
@PermitAll
class AnalysisView extends ProjectPage {

    private final transient Budgets budgets;
    private final transient ForecastBudgetKind kind;
    private final transient ProjectAccess access;
    private final transient Labels labels;
    private final BudgetFigures figures = new BudgetFigures();
    private final Div results = new Div();

    AnalysisView(Projects projects, Budgets budgets, ForecastBudgetKind kind, ProjectAccess access, Labels labels) {
        super(projects);
        this.budgets = budgets;
        this.kind = kind;
        this.access = access;
        this.labels = labels;
        results.addClassNames("document", "budget-analysis");
        // A wide table scrolls inside, and the keyboard must be able to scroll it too.
        results.getElement().setAttribute("tabindex", "0");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        UUID project = project().id();
        access.require(project, Right.FOLLOW);
        BudgetSheet sheet = budgets.get(project);
        crumbProject();
        head(getTranslation("forecastbudget.analysis.title"));
        factNature();
        boolean editable = access.rights(project).contains(Right.WRITE);
        TicketPlanForm tickets =
                new TicketPlanForm(project(), budgets, sheet, editable, () -> draw(budgets.get(project)));
        add(new BudgetPages(project, BudgetPages.Page.ANALYSIS), figures, tickets, results);
        draw(sheet);
    }

    private void draw(BudgetSheet sheet) {
        Wording wording = new Wording(labels, getLocale(), project().sheet());
        figures.show(sheet.totals(), wording);
        results.removeAll();
        List<Block> blocks = kind.analysis(ForecastBudget.of("", sheet), wording);
        if (blocks.isEmpty()) {
            results.add(new EmptyState(
                    getTranslation("forecastbudget.analysis.empty"),
                    getTranslation("forecastbudget.analysis.emptyHelp")));
            return;
        }
        results.add(new Html(blocks.stream()
                .map(HtmlWriter::html)
                .collect(Collectors.joining("", "<div class=\"analysis-blocks\">", "</div>"))));
    }
}

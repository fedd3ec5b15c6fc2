package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.Wording;
import fr.coulisses.kinds.forecastbudget.comparison.BudgetComparison;
import fr.coulisses.kinds.forecastbudget.comparison.BudgetSide;
import fr.coulisses.kinds.forecastbudget.comparison.Change;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedBudgets;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedSides;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.Card;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two budgets of a project side by side: chosen above, told in sums, then line by line. The address keeps the choice.
@Route("projets/:project/budget/comparaison")
@PermitAll
class BudgetComparisonView extends ProjectPage {

    private final transient ComparedBudgets compared;
    private final transient Labels labels;
    private final Div sums = new Div();
    private final Paragraph found = new Paragraph();
    private final Map<String, Anchor> files = new LinkedHashMap<>();

    BudgetComparisonView(Projects projects, ComparedBudgets compared, Labels labels) {
        super(projects);
        this.compared = compared;
        this.labels = labels;
        found.getElement().setAttribute("role", "status");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        Wording wording = new Wording(labels, getLocale(), project().sheet());
        List<BudgetSide> sides = compared.sides(project().id());
        ComparedSides asked = ComparedSides.read(
                sides, event.getLocation().getQueryParameters().getParameters());
        crumbProject();
        head(getTranslation("forecastbudget.compare.title"));
        factNature();
        List.of("xlsx", "csv").forEach(this::offer);
        ComparisonTable table = new ComparisonTable(wording, this::compare);
        ComparisonChoice choice = new ComparisonChoice(sides, asked, wording, chosen -> {
            keepInTheAddress(chosen);
            draw(chosen, table, wording);
        });
        add(
                new BudgetPages(project().id(), BudgetPages.Page.COMPARISON),
                new Paragraph(getTranslation("forecastbudget.compare.intro")),
                choice,
                new Card(getTranslation("forecastbudget.compare.totals"), sums),
                new Card(getTranslation("forecastbudget.compare.lines"), found, table));
        draw(asked, table, wording);
    }

    private void offer(String format) {
        Anchor link = new Anchor("", getTranslation("artefact.export." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button-link");
        files.put(format, link);
        actions(link);
    }

    private void keepInTheAddress(ComparedSides sides) {
        Location address = new Location(
                ProjectAddress.budgetComparison(project().id()), QueryParameters.fromString(sides.query()));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private BudgetComparison compare(ComparedSides sides) {
        BudgetComparison whole = compared.compare(project().id(), sides.before(), sides.after());
        return sides.onlyDifferences() ? whole.onlyDifferences() : whole;
    }

    private void draw(ComparedSides sides, ComparisonTable table, Wording wording) {
        BudgetComparison comparison = compare(sides);
        String page = ProjectAddress.budgetComparison(project().id());
        files.forEach((format, link) -> link.setHref(page + "." + format + "?" + sides.query()));
        sums.removeAll();
        sums.add(new ComparedSums(comparison, sides, wording));
        found.setText(
                comparison.isWithoutDifference()
                        ? getTranslation("forecastbudget.compare.none")
                        : getTranslation(
                                "forecastbudget.compare.found",
                                comparison.count(Change.ADDED),
                                comparison.count(Change.REMOVED),
                                comparison.count(Change.CHANGED),
                                comparison.count(Change.SAME)));
        table.show(sides, comparison);
    }
}

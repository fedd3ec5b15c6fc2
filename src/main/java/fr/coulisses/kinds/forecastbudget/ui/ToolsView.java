package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.accordion.Accordion;
import com.vaadin.flow.component.accordion.AccordionPanel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Block;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Gesture;
import fr.coulisses.budget.NewLine;
import fr.coulisses.budget.Written;
import fr.coulisses.kinds.forecastbudget.tools.Situation;
import fr.coulisses.kinds.forecastbudget.tools.Tool;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The simulators of a budget, one open at a time. What is typed stands in the address, so that a reload, another
/// language or a fellow student finds it again; nothing else keeps it.
@Route("projets/:project/budget/outils")
@PermitAll
class ToolsView extends ProjectPage {

    private static final String OPEN = "outil";

    private final transient Budgets budgets;
    private final transient Parameters parameters;
    private final transient ProjectAccess access;
    private final transient Labels labels;
    private final transient Clock clock;

    ToolsView(
            Projects projects,
            Budgets budgets,
            Parameters parameters,
            ProjectAccess access,
            Labels labels,
            Clock clock) {
        super(projects);
        this.budgets = budgets;
        this.parameters = parameters;
        this.access = access;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        UUID project = project().id();
        access.require(project, Right.FOLLOW);
        boolean editable = access.rights(project).contains(Right.WRITE);
        crumbProject();
        head(getTranslation("forecastbudget.tools"));
        factNature();
        LocalDate date = project().sheet().startsOn();
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        facts(new Span(getTranslation(
                date == null ? "forecastbudget.tools.today" : "forecastbudget.tools.day", Formats.date(day))));
        Paragraph purpose = new Paragraph(getTranslation("forecastbudget.tools.purpose"));
        purpose.addClassName("soft");
        add(new BudgetPages(project, BudgetPages.Page.TOOLS), purpose);
        if (!editable) {
            add(new Notice(Tone.NEUTRAL, getTranslation("forecastbudget.tools.readOnly")));
        }
        Wording wording = new Wording(labels, getLocale(), project().sheet());
        Situation situation = new Situation(budgets.get(project), parameters.snapshot(day), wording);
        add(accordion(
                Tool.all(situation), wording, editable, event.getLocation().getQueryParameters()));
    }

    private Accordion accordion(List<Tool> tools, Wording wording, boolean editable, QueryParameters asked) {
        Accordion accordion = new Accordion();
        accordion.addClassName("tools");
        List<ToolPanel> panels = new ArrayList<>();
        for (Tool tool : tools) {
            ToolPanel panel = new ToolPanel(
                    tool,
                    TypedTexts.of(tool, asked),
                    wording,
                    editable,
                    () -> keep(accordion, panels),
                    this::addToBudget);
            panels.add(panel);
            level(accordion.add(getTranslation(tool.family() + "title"), panel));
        }
        List<String> keys = tools.stream().map(Tool::key).toList();
        accordion.open(Math.max(0, keys.indexOf(asked.getSingleParameter(OPEN).orElse(""))));
        accordion.addOpenedChangeListener(opened -> keep(accordion, panels));
        return accordion;
    }

    /// The component says that its title is a heading, but not of which level.
    private static void level(AccordionPanel panel) {
        panel.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("vaadin-accordion-heading"))
                .forEach(heading -> heading.setAttribute("aria-level", "2"));
    }

    /// Writes into the address what is open and what was typed.
    private void keep(Accordion accordion, List<ToolPanel> panels) {
        Map<String, String> kept = new TreeMap<>();
        panels.forEach(panel -> kept.putAll(panel.typed().named()));
        accordion.getOpenedIndex().stream()
                .mapToObj(panels::get)
                .forEach(panel -> kept.put(OPEN, panel.tool().key()));
        String query = QueryParameters.simple(kept).getQueryString();
        getElement().executeJs("history.replaceState(history.state, '', location.pathname + '?' + $0)", query);
    }

    private void addToBudget(List<Entry> entries) {
        UUID project = project().id();
        try {
            Written written = budgets.write(
                    project,
                    Gesture.PASTE,
                    new Block(List.of(), entries.stream().map(ToolsView::line).toList(), null));
            Notices.done(
                    getTranslation("forecastbudget.tools.added", written.lines().size()),
                    getTranslation("forecastbudget.tools.undo"),
                    () -> takeBack(project, written.gesture()));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    private void takeBack(UUID project, long gesture) {
        budgets.undo(project, gesture);
        Notices.done(getTranslation("forecastbudget.tools.undone"));
    }

    private static NewLine line(Entry entry) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, column.textOf(entry));
        }
        return new NewLine(entry.section(), entry.isInKind(), cells);
    }
}

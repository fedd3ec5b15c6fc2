package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Scenario;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.budget.TicketSales;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;

/// What a team assumes about its tickets. Each field saves itself, into the plan as it is by then.
class TicketPlanForm extends Card {

    private final transient Budgets budgets;
    private final UUID project;
    private final boolean editable;
    private final transient Runnable changed;

    /// @param changed told after every field that was saved
    TicketPlanForm(ProjectSummary project, Budgets budgets, BudgetSheet sheet, boolean editable, Runnable changed) {
        super("");
        this.budgets = budgets;
        this.project = project.id();
        this.editable = editable;
        this.changed = changed;
        heading().setText(getTranslation("forecastbudget.plan"));
        TicketPlan plan = sheet.tickets();
        add(new Paragraph(getTranslation("forecastbudget.plan.help")), places(project));
        Div counts = new Div();
        counts.addClassName("plan-fields");
        counts.add(
                count("forecastbudget.plan.withheld", plan.withheld(), 0, TicketPlan::withWithheld),
                count("forecastbudget.plan.freeEntries", plan.freeEntries(), 0, TicketPlan::withFreeEntries));
        sheet.lines().stream()
                .map(BudgetLine::entry)
                .filter(entry -> entry.heading() == Heading.TICKETING)
                .map(Entry::unit)
                .distinct()
                .filter(unit -> !unit.isBlank())
                .forEach(unit -> counts.add(entries(unit, plan.entriesOf(unit))));
        add(counts);
        Div scenarios = new Div();
        scenarios.addClassName("plan-fields");
        for (Scenario scenario : Scenario.values()) {
            TicketSales sales = plan.in(scenario);
            String name = getTranslation(scenario.labelKey());
            scenarios.add(
                    percent(
                            getTranslation("forecastbudget.plan.fill", name),
                            sales.fill(),
                            fill -> now -> now.with(
                                    scenario,
                                    new TicketSales(fill, now.in(scenario).prices()))),
                    percent(
                            getTranslation("forecastbudget.plan.prices", name),
                            sales.prices(),
                            prices -> now -> now.with(
                                    scenario, new TicketSales(now.in(scenario).fill(), prices))));
        }
        add(scenarios);
    }

    private Paragraph places(ProjectSummary project) {
        Integer capacity = project.sheet().capacity();
        Integer sessions = project.sheet().ticketedSessions();
        Paragraph text = new Paragraph(
                capacity == null || sessions == null
                        ? getTranslation("forecastbudget.plan.noPlaces")
                        : getTranslation("forecastbudget.plan.places", capacity, sessions));
        text.add(" ");
        text.add(new Anchor(ProjectAddress.sheet(project.id()), getTranslation("forecastbudget.plan.sheet")));
        return text;
    }

    private IntegerField count(
            String label, int value, int least, java.util.function.BiFunction<TicketPlan, Integer, TicketPlan> change) {
        return whole(getTranslation(label), value, least, number -> plan -> change.apply(plan, number));
    }

    private IntegerField entries(String unit, int entries) {
        return whole(
                getTranslation("forecastbudget.plan.entries", unit),
                entries,
                1,
                number -> plan -> plan.withEntries(unit, number));
    }

    private IntegerField whole(
            String label, int value, int least, Function<Integer, Function<TicketPlan, TicketPlan>> change) {
        IntegerField field = new IntegerField(label);
        field.setValue(value);
        field.setMin(least);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        bind(field, change);
        return field;
    }

    private BigDecimalField percent(
            String label, BigDecimal value, Function<BigDecimal, Function<TicketPlan, TicketPlan>> change) {
        BigDecimalField field = new BigDecimalField(label);
        field.setValue(value);
        field.setManualValidation(true);
        bind(field, change);
        return field;
    }

    /// A value that cannot be stays on screen with the reason, and the plan stays as it was.
    private <T, F extends AbstractSinglePropertyField<F, T> & HasValidation> void bind(
            F field, Function<T, Function<TicketPlan, TicketPlan>> change) {
        field.setReadOnly(!editable);
        field.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                refuse(field, getTranslation("forecastbudget.plan.number"));
                return;
            }
            try {
                TicketPlan now = budgets.get(project).tickets();
                budgets.plan(project, change.apply(event.getValue()).apply(now));
                field.setInvalid(false);
                changed.run();
            } catch (Refusal refusal) {
                refuse(field, getTranslation(refusal.label(), refusal.arguments()));
            }
        });
    }

    private static void refuse(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}

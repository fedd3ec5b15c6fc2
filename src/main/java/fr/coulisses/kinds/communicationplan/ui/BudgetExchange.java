package fr.coulisses.kinds.communicationplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.budget.Written;
import fr.coulisses.kinds.communicationplan.CommunicationPlan;
import fr.coulisses.kinds.communicationplan.CostShift;
import fr.coulisses.kinds.communicationplan.LineShift;
import fr.coulisses.kinds.communicationplan.PlanBudget;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Notices;
import java.util.List;
import java.util.UUID;

/// What sending the costs to the budget, or taking them from it, would change; written after one click, and taken back
/// with another. Not there while the two agree.
class BudgetExchange extends Div {

    private final transient PlanBudget budget;
    private final transient LiveFields fields;
    private final UUID plan;

    BudgetExchange(PlanBudget budget, LiveFields fields, UUID plan) {
        this.budget = budget;
        this.fields = fields;
        this.plan = plan;
        addClassNames("stack", "wide");
    }

    /// @param content the plan with the lines of the budget as they stand now
    void show(CommunicationPlan content) {
        removeAll();
        List<LineShift> sent = LineShift.of(content);
        List<CostShift> taken = CostShift.of(content);
        if (!sent.isEmpty()) {
            part("send", sent.stream().map(this::said).toList(), () -> send(sent));
        }
        if (!taken.isEmpty()) {
            part("take", taken.stream().map(this::said).toList(), () -> take(taken));
        }
        setVisible(!sent.isEmpty() || !taken.isEmpty());
    }

    private void part(String name, List<String> changes, Runnable done) {
        UnorderedList list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(change)));
        Button button = new Button(text(name + ".confirm"), click -> done.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        Div line = new Div(button);
        line.addClassName("row");
        Div part = new Div(new H3(text(name)), new Paragraph(text(name + ".guide")), list, line);
        part.addClassName("stack");
        add(part);
    }

    private String said(LineShift shift) {
        return text("change", shift.label(), euros(shift.amount()), euros(shift.becomes()));
    }

    private String said(CostShift shift) {
        String title =
                shift.title().isBlank() ? UI.getCurrent().getTranslation("communicationplan.unnamed") : shift.title();
        String before = shift.cost() == null ? text("nothing") : euros(new Money(shift.cost()));
        return text("change", title, before, euros(shift.becomes()));
    }

    private void send(List<LineShift> seen) {
        try {
            Written written = budget.send(plan, seen);
            Notices.done(text("send.done", written.changed()), text("undo"), () -> {
                boolean whole = budget.takeBack(plan, written.gesture());
                redraw();
                Notices.done(text(whole ? "undone" : "undone.partly"));
            });
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        redraw();
    }

    private void take(List<CostShift> seen) {
        try {
            fields.change(content -> seen.forEach(
                    shift -> Costs.put(content, shift.action(), shift.becomes().euros())));
            Notices.done(text("take.done", seen.size()), text("undo"), () -> giveBack(seen));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    /// Only where the cost is still the one that was taken.
    private void giveBack(List<CostShift> seen) {
        fields.change(content -> seen.stream()
                .filter(shift -> Costs.is(content, shift.action(), shift.becomes()))
                .forEach(shift -> Costs.put(content, shift.action(), shift.cost())));
        Notices.done(text("undone"));
    }

    /// Saves what is saved already: everything that shows the budget is drawn anew.
    private void redraw() {
        fields.change(content -> {});
    }

    private static String euros(Money money) {
        return Formats.amount(money, UI.getCurrent().getLocale());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("communicationplan.exchange." + key, arguments);
    }
}

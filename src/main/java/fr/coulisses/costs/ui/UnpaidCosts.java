package fr.coulisses.costs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.costs.CostLines;
import fr.coulisses.costs.CostLines.Sent;
import fr.coulisses.costs.UnpaidCost;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Notices;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The costs of a draft that no line of the budget pays for: one click writes a line for each and names it where the
/// cost stands, another takes both back. Not there while there are none.
public class UnpaidCosts extends Div {

    private final transient CostLines budget;
    private final UUID project;
    private final transient LiveFields fields;
    private final transient Map<String, String> known;

    /// @param known the lines that the form offers, by their ids: the new ones join them
    public UnpaidCosts(CostLines budget, UUID project, LiveFields fields, Map<String, String> known) {
        this.budget = budget;
        this.project = project;
        this.fields = fields;
        this.known = known;
        addClassNames("stack", "wide");
    }

    /// Stands at this place of the form and is shown anew after every save.
    ///
    /// @param unpaid the costs of a content
    public void follow(Function<JsonNode, List<UnpaidCost>> unpaid) {
        fields.follow(this, content -> show(unpaid.apply(content)));
    }

    private void show(List<UnpaidCost> costs) {
        removeAll();
        setVisible(!costs.isEmpty());
        if (costs.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        costs.forEach(cost -> list.add(new ListItem(said(cost))));
        Money sum = costs.stream().map(UnpaidCost::amount).reduce(Money.ZERO, Money::plus);
        Button button =
                new Button(text("costs.send", costs.size(), Formats.amount(sum, language())), click -> send(costs));
        button.addThemeVariants(ButtonVariant.SMALL);
        Div row = new Div(button);
        row.addClassName("row");
        add(new H3(text("costs.unpaid")), new Paragraph(text("costs.guide")), list, row);
    }

    private static String said(UnpaidCost cost) {
        return text("costs.one", cost.title(), Formats.amount(cost.amount(), language()));
    }

    private void send(List<UnpaidCost> costs) {
        try {
            Sent sent = budget.add(project, costs);
            costs.forEach(cost -> known.put(sent.line(cost).toString(), said(cost)));
            fields.change(content -> sent.lines().forEach((row, line) -> name(content, row, "", line.toString())));
            Notices.done(text("costs.sent", costs.size()), text("costs.undo"), () -> takeBack(sent));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    private void takeBack(Sent sent) {
        try {
            Set<UUID> staying = budget.takeBack(project, sent);
            fields.change(content -> sent.lines().forEach((row, line) -> {
                if (!staying.contains(line)) {
                    name(content, row, line.toString(), "");
                }
            }));
            Notices.done(text(staying.isEmpty() ? "costs.undone" : "costs.undonePartly"));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    /// Names a line where a row is still there and names what it named before.
    private static void name(ObjectNode content, String place, String before, String line) {
        int slash = place.indexOf('/');
        content.path(place.substring(0, slash)).values().stream()
                .filter(row -> row.path("id").asString("").equals(place.substring(slash + 1)))
                .filter(row -> row.path("line").asString("").equals(before))
                .forEach(row -> ((ObjectNode) row).put("line", line));
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}

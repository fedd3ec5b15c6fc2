package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What communication costs: line by line beside the budget, and for each person reached.
final class MoneyTables {

    private final CommunicationPlan plan;
    private final Wording wording;
    private final PlanWords words;

    MoneyTables(CommunicationPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
    }

    /// The lines of the budget and what the actions take of them; nothing while the budget has none.
    List<Block> budget() {
        if (plan.lines().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (PaidLine line : plan.lines()) {
            Money cost = plan.cost(line);
            rows.add(Row.of(
                            line.called(),
                            wording.amount(line.amount()),
                            line.compared() ? wording.amount(cost) : words.text("notCompared"),
                            line.compared() ? wording.amount(line.amount().minus(cost)) : "")
                    .at("lines/" + line.id()));
        }
        rows.add(Row.total(
                words.text("total"),
                wording.amount(plan.budgeted()),
                wording.amount(plan.cost()),
                wording.amount(plan.budgeted().minus(plan.cost()))));
        return List.of(new Block.Table(
                words.text("table.budget"),
                List.of(
                        Column.text(words.field("actions.line"), 8),
                        Column.number(words.text("budgeted"), 3),
                        Column.number(words.text("cost"), 3),
                        Column.number(words.text("left"), 3)),
                rows));
    }

    /// The media plan: what each action reaches and costs for each contact; nothing while none says whom it
    /// reaches.
    Optional<Block.Table> media() {
        List<Row> rows = new ArrayList<>(plan.pursued().stream()
                .filter(action -> action.reach() != null)
                .map(action -> Row.of(
                                words.title(action),
                                words.named("support", action.support()),
                                words.days(action),
                                words.count(action.reach()),
                                words.amount(action.cost()),
                                price(Results.each(action.cost(), action.reach())))
                        .at("actions/" + action.id()))
                .toList());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        rows.add(Row.total(
                words.text("total"),
                "",
                "",
                wording.decimal(plan.reach()),
                wording.amount(plan.cost()),
                price(
                        plan.reach().signum() == 0
                                ? Optional.empty()
                                : Results.each(plan.cost().euros(), plan.reach().intValue()))));
        return Optional.of(new Block.Table(
                words.text("table.media"),
                List.of(
                        Column.text(words.text("action"), 6),
                        Column.text(words.field("actions.support"), 4),
                        Column.text(words.text("when"), 4),
                        Column.number(words.field("actions.reach"), 3),
                        Column.number(words.text("cost"), 3),
                        Column.number(words.text("perContact"), 3)),
                rows));
    }

    private String price(Optional<BigDecimal> euros) {
        return euros.map(price -> wording.price(price) + "\u00a0€").orElse("");
    }

    /// What was measured, and the rates that follow from it; nothing before anything was.
    Optional<Block.Table> results() {
        List<Row> rows = plan.pursued().stream()
                .filter(action -> !action.results().isEmpty())
                .map(this::result)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        words.text("table.results"),
                        List.of(
                                Column.text(words.text("action"), 6),
                                Column.number(words.field("actions.results.impressions"), 3),
                                Column.number(words.text("kpi.clickRate"), 3),
                                Column.number(words.text("kpi.engagement"), 3),
                                Column.number(words.text("kpi.conversion"), 3),
                                Column.number(words.text("kpi.perClick"), 3),
                                Column.number(words.text("kpi.perTicket"), 3)),
                        rows));
    }

    private Row result(Action action) {
        Results results = action.results();
        return Row.of(
                        words.title(action),
                        words.count(results.impressions()),
                        results.clickRate().map(wording::percent).orElse(""),
                        results.engagement().map(wording::percent).orElse(""),
                        results.conversion().map(wording::percent).orElse(""),
                        price(results.costPerClick(action.cost())),
                        price(results.costPerTicket(action.cost())))
                .at("actions/" + action.id());
    }
}

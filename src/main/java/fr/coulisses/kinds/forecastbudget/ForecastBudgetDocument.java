package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Section;
import java.util.ArrayList;
import java.util.List;

/// The forecast budget as people print it: key figures, charges and produits in the order of the form, then what
/// becomes
/// of it when spectators or funding stay away, when the money comes and goes, and the analytic view.
final class ForecastBudgetDocument {

    private final Outlook outlook;
    private final BudgetTotals totals;
    private final Wording wording;

    ForecastBudgetDocument(ForecastBudget budget, Wording wording) {
        this.outlook = Outlook.of(budget, wording.project());
        this.totals = outlook.totals();
        this.wording = wording;
    }

    Document document() {
        ForecastBudget budget = outlook.budget();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new KeyFigures(outlook, wording).fields());
        if (!budget.assumptions().isBlank()) {
            blocks.add(heading(1, "forecastbudget.assumptions"));
            blocks.add(new Block.Paragraph(budget.assumptions(), "assumptions"));
        }
        LineTables lines = new LineTables(outlook, wording);
        for (Section section : Section.values()) {
            blocks.add(heading(1, "budget.section." + section));
            blocks.add(lines.of(section));
        }
        if (!totals.inKindExpenses().isZero() || !totals.inKindIncome().isZero()) {
            blocks.add(heading(1, "forecastbudget.inKind"));
            blocks.add(new Block.Paragraph(wording.text("forecastbudget.inKind.note")));
            blocks.add(lines.inKind());
        }
        blocks.addAll(analysis());
        return new Document(
                wording.text("budget.title"),
                wording.project().title() + " – " + wording.text("budget.basis." + budget.basis()),
                wording.language(),
                wording.mention(),
                blocks);
    }

    /// What follows from the lines: by heading, by funder, by spectator, by month; nothing follows from none.
    List<Block> analysis() {
        if (outlook.budget().lines().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(analytic());
        blocks.addAll(funding());
        blocks.addAll(tickets());
        blocks.addAll(cash());
        return blocks;
    }

    private List<Block> analytic() {
        AnalyticTables tables = new AnalyticTables(outlook, wording);
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, "forecastbudget.analytic"));
        blocks.add(tables.of(Section.EXPENSE));
        blocks.add(tables.of(Section.INCOME));
        if (!totals.expenses().isZero()) {
            blocks.add(new ChargesChart(outlook, wording).shares().block(wording));
        }
        return blocks;
    }

    private List<Block> funding() {
        List<Block> blocks = new ArrayList<>();
        if (!totals.income().isZero()) {
            blocks.add(heading(1, "forecastbudget.financing"));
            blocks.add(new FundingChart(totals, wording).block());
            blocks.add(new CertaintyChart(outlook, wording).shares().block(wording));
        }
        MissingFunding missing = new MissingFunding(outlook, wording);
        if (missing.isAny()) {
            blocks.add(heading(2, "forecastbudget.missingFunding"));
            blocks.add(missing.table());
        }
        return blocks;
    }

    private List<Block> tickets() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, "forecastbudget.tickets"));
        blocks.add(new Block.Paragraph(new BreakEvenSentence(outlook, wording).text()));
        blocks.add(
                outlook.scenarios().isEmpty()
                        ? new Block.Paragraph(wording.text("forecastbudget.scenarios.unknown"))
                        : new ScenarioTable(outlook, wording).table());
        return blocks;
    }

    private List<Block> cash() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, "forecastbudget.cash"));
        if (outlook.cash().months().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("forecastbudget.cash.none")));
            return blocks;
        }
        blocks.add(new CashChart(outlook.cash(), wording).block());
        blocks.add(new Block.Paragraph(outlook.cash()
                .deepest()
                .map(month -> wording.text(
                        "forecastbudget.cash.need.sentence",
                        wording.amount(outlook.cash().need()),
                        wording.month(month.month())))
                .orElseGet(() -> wording.text("forecastbudget.cash.need.nothing"))));
        return blocks;
    }

    private Block heading(int level, String label) {
        return new Block.Heading(level, wording.text(label));
    }
}

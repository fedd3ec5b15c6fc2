package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.FormClass;
import fr.coulisses.budget.FormLine;
import fr.coulisses.budget.Section;
import fr.coulisses.funding.FundingState;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The budget by nature, charges beside produits as the single subsidy form has them (cerfa 12156), contributions in
/// kind below the totals, and the financing plan.
final class BudgetTables {

    private static final String INDENT = "\u2003";

    private final FundingFile file;
    private final Wording wording;

    BudgetTables(FundingFile file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    /// What stands in one row of one side.
    private record Cell(String label, String amount) {
        static final Cell EMPTY = new Cell("", "");
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, wording.text("fundingfile.part.byNature"), "budget"));
        String form = file.figure(FundingFile.FORM)
                .map(figure -> figure.isToVerify()
                        ? wording.text("fundingfile.figure.toVerify", figure.text())
                        : figure.text())
                .orElse("");
        String basis = file.basis() == null ? "" : wording.text("budget.basis." + file.basis());
        blocks.add(new Block.Paragraph(
                form.isBlank()
                        ? wording.text("fundingfile.order", basis)
                        : wording.text("fundingfile.orderOf", form, basis)));
        blocks.add(new Block.Table(wording.text("fundingfile.table.monetary"), columns(), rows(false)));
        blocks.add(new Block.Paragraph(wording.text(
                "fundingfile.rate.sentence",
                wording.amount(file.requested().askedFor()),
                wording.percent(file.rateAsked()),
                wording.amount(file.income()))));
        if (!file.inKindExpenses().isZero() || !file.inKindIncome().isZero()) {
            blocks.add(new Block.Table(wording.text("fundingfile.table.inKind"), columns(), rows(true)));
            blocks.add(new Block.Paragraph(wording.text("fundingfile.inKind.note")));
        }
        blocks.add(new Block.Heading(2, wording.text("fundingfile.part.plan"), "plan"));
        if (file.plan().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("fundingfile.plan.none")));
        } else {
            blocks.add(plan());
        }
        return blocks;
    }

    private List<Block.Column> columns() {
        return List.of(
                Block.Column.text(wording.text("budget.section.EXPENSE"), 7),
                Block.Column.number(wording.text("budget.column.AMOUNT"), 3),
                Block.Column.text(wording.text("budget.section.INCOME"), 7),
                Block.Column.number(wording.text("budget.column.AMOUNT"), 3));
    }

    private List<Block.Row> rows(boolean inKind) {
        List<Cell> charges = side(Section.EXPENSE, inKind);
        List<Cell> income = side(Section.INCOME, inKind);
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(charges.size(), income.size()); i++) {
            Cell left = i < charges.size() ? charges.get(i) : Cell.EMPTY;
            Cell right = i < income.size() ? income.get(i) : Cell.EMPTY;
            rows.add(new Block.Row(
                    List.of(left.label(), left.amount(), right.label(), right.amount()), Block.Weight.PLAIN));
        }
        rows.add(Block.Row.total(
                wording.text(inKind ? "fundingfile.total.used" : "fundingfile.total.EXPENSE"),
                wording.amount(FormLine.sum(file.budget(), Section.EXPENSE, inKind)),
                wording.text(inKind ? "fundingfile.total.brought" : "fundingfile.total.INCOME"),
                wording.amount(FormLine.sum(file.budget(), Section.INCOME, inKind))));
        return rows;
    }

    private List<Cell> side(Section section, boolean inKind) {
        List<Cell> cells = new ArrayList<>();
        for (FormClass found : FormClass.of(file.budget(), section, inKind)) {
            cells.add(new Cell(title(found.number()), wording.amount(found.amount())));
            accounts(found).forEach((label, amount) ->
                    cells.add(new Cell(INDENT + label, wording.amount(amount))));
        }
        return cells;
    }

    private String title(String number) {
        return number.isEmpty()
                ? wording.text("fundingfile.misplaced")
                : number + " – " + wording.text("budget.account." + number);
    }

    /// Account by account, as the form has its rows; account 74 funder by funder, as it asks.
    private Map<String, Money> accounts(FormClass found) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (FormLine line : found.lines()) {
            amounts.merge(label(found, line), line.amount(), Money::plus);
        }
        return amounts;
    }

    private String label(FormClass found, FormLine line) {
        String named = line.accountNumber().nearestNamed();
        if (found.number().isEmpty() || found.number().equals("74") || named.length() <= 2) {
            return (line.account() + " " + line.label()).strip();
        }
        return line.account() + " " + wording.text("budget.account." + named);
    }

    private Block.Table plan() {
        List<Block.Row> rows = new ArrayList<>();
        for (PlannedFunding funding : file.plan()) {
            FundingState state = funding.state();
            rows.add(new Block.Row(
                            List.of(
                                    funding.name(),
                                    funding.type() == null ? "" : wording.text(funding.type().labelKey()),
                                    state == null ? "" : wording.text(state.labelKey()),
                                    funding.asked() == null ? "" : wording.amount(new Money(funding.asked())),
                                    funding.granted() == null ? "" : wording.amount(new Money(funding.granted()))),
                            Block.Weight.PLAIN)
                    .at("plan/" + funding.id()));
        }
        Money asked = sum(true);
        Money granted = sum(false);
        rows.add(Block.Row.total(
                wording.text("fundingfile.plan.total"), "", "", wording.amount(asked), wording.amount(granted)));
        Money others = file.income().minus(file.planned());
        if (!others.isNegative() && !file.income().isZero()) {
            rows.add(Block.Row.of(wording.text("fundingfile.plan.others"), "", "", "", wording.amount(others)));
            rows.add(Block.Row.total(
                    wording.text("fundingfile.total.INCOME"), "", "", "", wording.amount(file.income())));
        }
        return new Block.Table(
                wording.text("fundingfile.table.plan"),
                List.of(
                        Block.Column.text(wording.text("fundingfile.plan.funder"), 7),
                        Block.Column.text(wording.text("fundingfile.plan.type"), 5),
                        Block.Column.text(wording.text("fundingfile.plan.state"), 4),
                        Block.Column.number(wording.text("fundingfile.plan.asked"), 4),
                        Block.Column.number(wording.text("fundingfile.plan.granted"), 4)),
                rows);
    }

    private Money sum(boolean asked) {
        return file.plan().stream()
                .map(funding -> asked ? funding.asked() : funding.granted())
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
    }
}

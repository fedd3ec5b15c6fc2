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

/// The budget by nature in the order of the single subsidy form (cerfa 12156), contributions in kind below the totals,
/// and the financing plan.
final class BudgetTables {

    private final FundingFile file;
    private final Wording wording;

    BudgetTables(FundingFile file, Wording wording) {
        this.file = file;
        this.wording = wording;
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
        blocks.add(side(Section.EXPENSE, false));
        blocks.add(side(Section.INCOME, false));
        blocks.add(new Block.Paragraph(wording.text(
                "fundingfile.rate.sentence",
                wording.amount(file.requested().askedFor()),
                wording.percent(file.rateAsked()),
                wording.amount(file.income()))));
        if (!file.inKindExpenses().isZero() || !file.inKindIncome().isZero()) {
            blocks.add(side(Section.EXPENSE, true));
            blocks.add(side(Section.INCOME, true));
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

    /// One side, class by class, with the share of each class in its total.
    private Block.Table side(Section section, boolean inKind) {
        Money total = FormLine.sum(file.budget(), section, inKind);
        String name = section + (inKind ? "_IN_KIND" : "");
        List<Block.Row> rows = new ArrayList<>();
        for (FormClass found : FormClass.of(file.budget(), section, inKind)) {
            rows.add(Block.Row.subtotal(
                    title(found.number()), wording.amount(found.amount()), share(found.amount(), total)));
            accounts(found).forEach((label, sum) -> rows.add(sum.row(label)));
        }
        rows.add(
                Block.Row.total(wording.text("fundingfile.total." + name), wording.amount(total), share(total, total)));
        return new Block.Table(
                wording.text("fundingfile.table." + name),
                List.of(
                        Block.Column.text(wording.text("fundingfile.post"), 9),
                        Block.Column.number(wording.text("budget.column.AMOUNT"), 3),
                        Block.Column.number("%", 2)),
                rows);
    }

    private String share(Money part, Money whole) {
        return whole.isZero() ? "" : wording.percent(part.percentOf(whole));
    }

    /// What stands in one row: an account, or a funder.
    ///
    /// @param place of its line; empty for several lines
    private record Sum(String place, Money amount, Wording wording) {

        Sum with(FormLine line) {
            return new Sum("", amount.plus(line.amount()), wording);
        }

        Block.Row row(String label) {
            return Block.Row.of(label, wording.amount(amount), "").at(place);
        }
    }

    private String title(String number) {
        return number.isEmpty()
                ? wording.text("fundingfile.misplaced")
                : number + " – " + wording.text("budget.account." + number);
    }

    /// Account by account, as the form has its rows; account 74 funder by funder, as it asks.
    private Map<String, Sum> accounts(FormClass found) {
        Map<String, Sum> accounts = new LinkedHashMap<>();
        for (FormLine line : found.lines()) {
            accounts.compute(
                    label(found, line),
                    (label, known) ->
                            known == null ? new Sum("budget/" + line.id(), line.amount(), wording) : known.with(line));
        }
        return accounts;
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
        file.plan().forEach(funding -> rows.add(row(funding)));
        rows.add(Block.Row.subtotal(
                wording.text("fundingfile.plan.total"),
                "",
                "",
                wording.amount(sum(true)),
                wording.amount(sum(false)),
                wording.amount(file.planned())));
        Money others = file.income().minus(file.planned());
        if (!others.isNegative() && !file.income().isZero()) {
            rows.add(Block.Row.of(wording.text("fundingfile.plan.others"), "", "", "", "", wording.amount(others)));
            rows.add(Block.Row.total(
                    wording.text("fundingfile.total.INCOME"), "", "", "", "", wording.amount(file.income())));
        }
        return new Block.Table(
                wording.text("fundingfile.table.plan"),
                List.of(
                        Block.Column.text(wording.text("fundingfile.plan.funder"), 7),
                        Block.Column.text(wording.text("fundingfile.plan.type"), 5),
                        Block.Column.text(wording.text("fundingfile.plan.state"), 4),
                        Block.Column.number(wording.text("fundingfile.plan.asked"), 4),
                        Block.Column.number(wording.text("fundingfile.plan.granted"), 4),
                        Block.Column.number(wording.text("fundingfile.plan.expected"), 4)),
                rows);
    }

    private Block.Row row(PlannedFunding funding) {
        FundingState state = funding.state();
        return Block.Row.of(
                        funding.name(),
                        funding.type() == null
                                ? ""
                                : wording.text(funding.type().labelKey()),
                        state == null ? "" : wording.text(state.labelKey()),
                        funding.asked() == null ? "" : wording.amount(new Money(funding.asked())),
                        funding.granted() == null ? "" : wording.amount(new Money(funding.granted())),
                        wording.amount(funding.expected()))
                .at("plan/" + funding.id());
    }

    private Money sum(boolean asked) {
        return file.plan().stream()
                .map(funding -> asked ? funding.asked() : funding.granted())
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
    }
}

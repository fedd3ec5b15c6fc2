package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.Account;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was planned and what became of it, class by class in the order of the form (cerfa 15059), and the tables that
/// explain it.
final class ReportTables {

    private static final String NONE = "–";

    private final FinancialReport report;
    private final Wording wording;

    ReportTables(FinancialReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    /// One side of the table.
    Block.Table side(Section section, boolean inKind) {
        List<Block.Row> rows = new ArrayList<>();
        List<Post> left = new ArrayList<>(report.of(section, inKind));
        for (String number : Account.classes(section)) {
            if (new Account(number).isInKind() == inKind) {
                List<Post> found = left.stream()
                        .filter(post -> post.accountNumber().classNumber().equals(number))
                        .toList();
                left.removeAll(found);
                add(rows, number + " – " + wording.text("budget.account." + number), found, inKind);
            }
        }
        if (!left.isEmpty()) {
            add(rows, wording.text("financialreport.misplaced"), left, inKind);
        }
        String name = section + (inKind ? "_IN_KIND" : "");
        List<Post> all = report.of(section, inKind);
        rows.add(new Block.Row(cells(wording.text("financialreport.total." + name), all, inKind), Block.Weight.TOTAL));
        List<Block.Column> columns = new ArrayList<>(List.of(
                Block.Column.text(wording.text("financialreport.post"), 8),
                Block.Column.number(wording.text("financialreport.forecast"), 3),
                Block.Column.number(wording.text("financialreport.actual"), 3),
                Block.Column.number("%", 2)));
        if (!inKind) {
            columns.add(Block.Column.number(wording.text("financialreport.paid." + section), 3));
        }
        return new Block.Table(wording.text("financialreport.table." + name), columns, rows);
    }

    private void add(List<Block.Row> rows, String title, List<Post> posts, boolean inKind) {
        rows.add(new Block.Row(cells(title, posts, inKind), Block.Weight.SUBTOTAL));
        posts.forEach(post -> rows.add(
                new Block.Row(cells(name(post), List.of(post), inKind), Block.Weight.PLAIN).at("posts/" + post.id())));
    }

    /// What some posts come to together. Nothing is paid for what is given in kind.
    private List<String> cells(String title, List<Post> posts, boolean inKind) {
        Money forecast = posts.stream().map(Post::forecast).reduce(Money.ZERO, Money::plus);
        Money actual = posts.stream().map(Post::actual).reduce(Money.ZERO, Money::plus);
        Money paid = posts.stream().map(Post::paid).reduce(Money.ZERO, Money::plus);
        List<String> cells = new ArrayList<>(
                List.of(title, wording.amount(forecast), wording.amount(actual), rate(forecast, actual)));
        if (!inKind) {
            cells.add(wording.amount(paid));
        }
        return cells;
    }

    /// « 613 Locations »; a funder by the name of its line.
    private String name(Post post) {
        if (!post.detail().isBlank()) {
            return post.account() + " " + post.detail();
        }
        String named = post.accountNumber().nearestNamed();
        return named.isEmpty() ? post.account() : post.account() + " " + wording.text("budget.account." + named);
    }

    private String rate(Money forecast, Money actual) {
        return forecast.isZero() ? NONE : wording.percent(actual.percentOf(forecast));
    }

    /// The posts that ended far from what was planned, with the reason.
    Block.Table differences() {
        return new Block.Table(
                wording.text("financialreport.table.differences"),
                List.of(
                        Block.Column.text(wording.text("financialreport.post"), 5),
                        Block.Column.number(wording.text("financialreport.difference"), 3),
                        Block.Column.number(wording.text("financialreport.differenceRate"), 2),
                        Block.Column.text(wording.text("financialreport.why"), 7)),
                report.shownAsFarOff(wording.project().endsOn()).stream()
                        .map(post -> Block.Row.of(
                                        name(post),
                                        wording.amount(post.difference()),
                                        post.forecast().isZero() ? NONE : wording.percent(post.differenceRate()),
                                        reason(post))
                                .at("posts/" + post.id()))
                        .toList());
    }

    private String reason(Post post) {
        String reason = report.explanation(post);
        return reason.isBlank() ? wording.text("financialreport.toExplain") : reason;
    }

    /// What was given and used in kind, as it was valued.
    Block.Table contributions() {
        return new Block.Table(
                wording.text("financialreport.rows.contributions"),
                List.of(
                        Block.Column.text(wording.text("financialreport.field.contributions.account"), 5),
                        Block.Column.text(wording.text("financialreport.field.contributions.label"), 6),
                        Block.Column.number(wording.text("financialreport.field.contributions.value"), 3)),
                report.contributions().stream()
                        .map(given -> Block.Row.of(
                                        account(given.account()), given.label(), wording.amount(given.amount()))
                                .at("contributions/" + given.id()))
                        .toList());
    }

    private String account(String number) {
        String named = new Account(number).nearestNamed();
        return named.isEmpty() ? number : number + " " + wording.text("budget.account." + named);
    }

    /// What was aimed at and what was measured.
    Block.Table indicators() {
        return new Block.Table(
                wording.text("financialreport.rows.indicators"),
                List.of(
                        Block.Column.text(wording.text("financialreport.field.indicators.label"), 6),
                        Block.Column.number(wording.text("financialreport.field.indicators.target"), 3),
                        Block.Column.number(wording.text("financialreport.field.indicators.value"), 3),
                        Block.Column.text(wording.text("financialreport.field.indicators.on"), 2),
                        Block.Column.text(wording.text("financialreport.field.indicators.reached"), 3)),
                report.indicators().stream()
                        .map(measured -> Block.Row.of(
                                        measured.label(),
                                        value(measured.target(), measured.unit()),
                                        value(measured.value(), measured.unit()),
                                        measured.on() == null ? "" : Formats.date(measured.on()),
                                        reached(measured))
                                .at("indicators/" + measured.id()))
                        .toList());
    }

    /// Before the end of the project, what is not reached may still be.
    private String reached(MeasuredIndicator measured) {
        Boolean reached = measured.reached();
        if (reached == null) {
            return "";
        }
        if (reached) {
            return wording.text("artefact.yes");
        }
        return wording.text(
                report.isProvisional(wording.project().endsOn()) ? "financialreport.notYet" : "artefact.no");
    }

    private String value(@Nullable BigDecimal number, String unit) {
        return number == null ? NONE : (wording.decimal(number) + " " + unit).strip();
    }
}

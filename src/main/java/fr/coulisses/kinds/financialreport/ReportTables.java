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
                rows.add(heading(number + " – " + wording.text("budget.account." + number), found));
                found.forEach(post -> rows.add(row(post)));
            }
        }
        if (!left.isEmpty()) {
            rows.add(heading(wording.text("financialreport.misplaced"), left));
            left.forEach(post -> rows.add(row(post)));
        }
        Money forecast = report.sum(section, inKind, Post::forecast);
        Money actual = report.sum(section, inKind, Post::actual);
        rows.add(Block.Row.total(
                wording.text("financialreport.total." + section + (inKind ? "_IN_KIND" : "")),
                wording.amount(forecast),
                wording.amount(actual),
                rate(forecast, actual),
                inKind ? "" : wording.amount(report.sum(section, false, Post::paid))));
        return new Block.Table(
                wording.text("financialreport.table." + section + (inKind ? "_IN_KIND" : "")),
                List.of(
                        Block.Column.text(wording.text("financialreport.post"), 8),
                        Block.Column.number(wording.text("financialreport.forecast"), 3),
                        Block.Column.number(wording.text("financialreport.actual"), 3),
                        Block.Column.number("%", 2),
                        Block.Column.number(
                                inKind ? "" : wording.text("financialreport.paid." + section), 3)),
                rows);
    }

    private Block.Row heading(String title, List<Post> posts) {
        Money forecast = posts.stream().map(Post::forecast).reduce(Money.ZERO, Money::plus);
        Money actual = posts.stream().map(Post::actual).reduce(Money.ZERO, Money::plus);
        Money paid = posts.stream().map(Post::paid).reduce(Money.ZERO, Money::plus);
        boolean inKind = posts.stream().anyMatch(Post::isInKind);
        return Block.Row.subtotal(
                title,
                wording.amount(forecast),
                wording.amount(actual),
                rate(forecast, actual),
                inKind ? "" : wording.amount(paid));
    }

    private Block.Row row(Post post) {
        return Block.Row.of(
                        name(post),
                        wording.amount(post.forecast()),
                        wording.amount(post.actual()),
                        rate(post.forecast(), post.actual()),
                        post.isInKind() ? "" : wording.amount(post.paid()))
                .at("posts/" + post.id());
    }

    /// « 613 Locations ».
    private String name(Post post) {
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
                                        measured.reached() == null
                                                ? ""
                                                : wording.text(measured.reached() ? "artefact.yes" : "artefact.no"))
                                .at("indicators/" + measured.id()))
                        .toList());
    }

    private String value(@Nullable BigDecimal number, String unit) {
        return number == null ? NONE : (wording.decimal(number) + " " + unit).strip();
    }
}

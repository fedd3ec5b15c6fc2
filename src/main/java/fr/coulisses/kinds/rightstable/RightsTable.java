package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.rights.ExpenseLine;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.State;
import fr.coulisses.rights.Terms;
import fr.coulisses.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All works of others that a project uses, and what was done to be allowed to.
///
/// @param method how the works were found, qualified and their holders looked for
/// @param responsibilities who asks, who decides, who pays, until when
/// @param afterwards who sends programme and receipts, and who keeps the authorisations
/// @param works the register as it stood when the content was composed
/// @param lines the budget lines that pay for rights, as they stood then
/// @param cited the contacts that works cite, in the words they had then
/// @param terms for how many years rights lasted then
public record RightsTable(
        String method,
        String responsibilities,
        String afterwards,
        List<ListedWork> works,
        List<ExpenseLine> lines,
        List<Citation> cited,
        Terms terms) {

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public RightsTable(
            @Nullable String method,
            @Nullable String responsibilities,
            @Nullable String afterwards,
            @Nullable List<ListedWork> works,
            @Nullable List<ExpenseLine> lines,
            @Nullable List<Citation> cited,
            @Nullable Terms terms) {
        this.method = text(method);
        this.responsibilities = text(responsibilities);
        this.afterwards = text(afterwards);
        this.works = rows(works);
        this.lines = rows(lines);
        this.cited = rows(cited);
        this.terms = terms == null ? Terms.UNKNOWN : terms;
    }

    static RightsTable empty() {
        return new RightsTable(null, null, null, null, null, null, null);
    }

    /// The works that are still meant to be used.
    List<ListedWork> used() {
        return works.stream().filter(ListedWork::isUsed).toList();
    }

    /// The number of a work, from 1: its place in the table.
    int number(ListedWork listed) {
        return works.indexOf(listed) + 1;
    }

    /// What the rights of all works in use cost.
    Money cost() {
        return used().stream()
                .filter(listed -> listed.state() != State.REFUSED && listed.state() != State.NO_ANSWER)
                .map(listed -> listed.work().request().cost())
                .reduce(Money.ZERO, Money::plus);
    }

    /// What the budget plans for rights.
    Money planned() {
        return lines.stream().map(ExpenseLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}

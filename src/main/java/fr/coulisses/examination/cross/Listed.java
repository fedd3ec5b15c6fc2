package fr.coulisses.examination.cross;

import fr.coulisses.budget.BudgetLine;
import java.util.List;
import java.util.stream.Collectors;

/// The names of several things in one sentence.
final class Listed {

    private static final int MOST = 6;

    private Listed() {}

    static String lines(List<BudgetLine> lines) {
        return names(
                lines.stream().map(line -> "« " + line.entry().label() + " »").toList());
    }

    /// The first few, and a sign that there are more.
    static String names(List<String> names) {
        String said = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() > MOST ? said + "…" : said;
    }
}

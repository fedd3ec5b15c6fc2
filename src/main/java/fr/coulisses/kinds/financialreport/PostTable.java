package fr.coulisses.kinds.financialreport;

import fr.coulisses.budget.FormLine;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Adds up what was planned and what became of it, account by account, and funder by funder (account 74).
final class PostTable {

    /// What is known of one post so far.
    private static final class Sums {
        private Money forecast = Money.ZERO;
        private Money actual = Money.ZERO;
        private Money paid = Money.ZERO;
        private boolean requested;
        private String detail = "";
        private final List<String> comments = new ArrayList<>();
    }

    private static final String FUNDERS = "74";

    /// @param line the id of the line where it is a post of its own; empty elsewhere
    private record Key(Section section, String account, String line) {}

    private final Map<Key, Sums> sums = new LinkedHashMap<>();

    /// A line of the budget of the request.
    void plan(FormLine line) {
        Sums post = of(line);
        post.forecast = post.forecast.plus(line.amount());
        post.requested = true;
    }

    /// What became of a line.
    ///
    /// @param line the line; its amount counts nothing
    /// @param comment what its team said of it; may be empty
    void carryOut(FormLine line, Money actual, Money paid, String comment) {
        if (actual.isZero() && paid.isZero() && comment.isBlank()) {
            return;
        }
        Sums post = of(line);
        post.actual = post.actual.plus(actual);
        post.paid = post.paid.plus(paid);
        if (!comment.isBlank()) {
            post.comments.add(comment);
        }
    }

    private Sums of(FormLine line) {
        boolean alone = line.section() == Section.INCOME && line.account().startsWith(FUNDERS);
        Sums post = sums.computeIfAbsent(
                new Key(line.section(), line.account(), alone ? line.id() : ""), key -> new Sums());
        if (alone && post.detail.isEmpty()) {
            post.detail = line.label();
        }
        return post;
    }

    /// The posts in the order of their accounts, charges first.
    List<Post> posts() {
        return sums.entrySet().stream()
                .map(entry -> new Post(
                        Post.idOf(
                                entry.getKey().section(),
                                entry.getKey().account(),
                                entry.getKey().line()),
                        entry.getKey().account(),
                        entry.getValue().detail,
                        entry.getKey().section(),
                        entry.getValue().forecast,
                        entry.getValue().actual,
                        entry.getValue().paid,
                        entry.getValue().requested,
                        String.join("\n", entry.getValue().comments)))
                .sorted(Comparator.comparing(Post::section).thenComparing(Post::account))
                .toList();
    }
}

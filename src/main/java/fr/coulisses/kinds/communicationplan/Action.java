package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One action: an objective, targets, a message, a support, a day, a cost, somebody, a figure.
///
/// @param goal the id of the objective of the plan
/// @param targets the ids of the targets of the plan
/// @param end its last day; its first while it is empty
/// @param cost what it costs, in euros, as the budget counts
/// @param line the id of the budget line that pays for it
/// @param reach how many people it is to reach
/// @param visuals the ids of works of the rights register
/// @param posting by what right it hangs; for what is posted
/// @param results what was measured
public record Action(
        String id,
        String title,
        String goal,
        List<String> targets,
        String message,
        @Nullable Support support,
        @Nullable Channel channel,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable BigDecimal cost,
        String line,
        String responsible,
        String indicator,
        @Nullable Integer reach,
        Status status,
        List<String> visuals,
        @Nullable Posting posting,
        List<Aid> aids,
        Results results) {

    /// How far it is.
    public enum Status {
        PLANNED,
        UNDER_WAY,
        DONE,
        CANCELLED
    }

    public Action(
            String id,
            @Nullable String title,
            @Nullable String goal,
            @Nullable List<String> targets,
            @Nullable String message,
            @Nullable Support support,
            @Nullable Channel channel,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable BigDecimal cost,
            @Nullable String line,
            @Nullable String responsible,
            @Nullable String indicator,
            @Nullable Integer reach,
            @Nullable Status status,
            @Nullable List<String> visuals,
            @Nullable Posting posting,
            @Nullable List<Aid> aids,
            @Nullable Results results) {
        this.id = id;
        this.title = Unwritten.text(title);
        this.goal = Unwritten.text(goal);
        this.targets = Unwritten.rows(targets);
        this.message = Unwritten.text(message);
        this.support = support;
        this.channel = channel;
        this.start = start;
        this.end = end;
        this.cost = cost;
        this.line = Unwritten.text(line);
        this.responsible = Unwritten.text(responsible);
        this.indicator = Unwritten.text(indicator);
        this.reach = reach;
        this.status = status == null ? Status.PLANNED : status;
        this.visuals = Unwritten.rows(visuals);
        this.posting = posting;
        this.aids = Unwritten.rows(aids);
        this.results = results == null ? Results.NONE : results;
    }

    boolean isCancelled() {
        return status == Status.CANCELLED;
    }

    /// Whether it is to be paid, and no line of the budget is named.
    public boolean isUnpaid() {
        return !isCancelled() && line.isEmpty() && cost != null && cost.signum() > 0;
    }

    /// Where people meet it: as somebody chose, or as its support usually is.
    @Nullable
    Channel medium() {
        return channel != null ? channel : support == null ? null : support.usual();
    }

    boolean is(Channel wanted) {
        return medium() == wanted;
    }

    /// Its last day.
    @Nullable
    LocalDate last() {
        return end == null ? start : end;
    }
}

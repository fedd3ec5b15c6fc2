package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a plan speaks of its rows, in its document and in its workbook.
record PlanWords(CommunicationPlan plan, Wording wording) {

    private static final String PREFIX = "communicationplan.";

    String field(String place) {
        return wording.text(PREFIX + "field." + place);
    }

    String text(String name) {
        return wording.text(PREFIX + name);
    }

    /// The word of a value; empty for none.
    String named(String words, @Nullable Enum<?> value) {
        return value == null ? "" : wording.text(PREFIX + words + "." + value.name());
    }

    String written(String text) {
        return text.isBlank() ? text("toWrite") : text;
    }

    String title(Action action) {
        return action.title().isBlank() ? text("unnamed") : action.title();
    }

    String goal(Action action) {
        return plan.goal(action.goal()).map(Goal::title).orElse("");
    }

    String targets(Action action) {
        return plan.targets(action).stream().map(this::called).collect(Collectors.joining(", "));
    }

    String called(Target target) {
        String name = plan.called(target);
        return name.isBlank() ? text("unnamed") : name;
    }

    String objectives(Goal goal) {
        return plan.objectives(goal.objectives()).stream().map(Citation::label).collect(Collectors.joining("\n"));
    }

    /// `01/03/2027`, or `01/03/2027 – 24/04/2027`.
    String days(Action action) {
        LocalDate end = action.end();
        return end == null || end.equals(action.start()) ? day(action.start()) : day(action.start()) + " – " + day(end);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    String amount(@Nullable BigDecimal euros) {
        return euros == null ? "" : wording.amount(new Money(euros));
    }

    String count(@Nullable Integer count) {
        return count == null ? "" : wording.decimal(BigDecimal.valueOf(count));
    }

    String visuals(Action action) {
        return action.visuals().stream()
                .flatMap(id -> plan.work(id).stream())
                .map(work -> work.credit().isBlank() ? work.title() : work.title() + " – " + work.credit())
                .collect(Collectors.joining("\n"));
    }

    String aids(Action action) {
        return action.aids().stream().map(aid -> named("aid", aid)).collect(Collectors.joining(", "));
    }
}

package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The actions over time, from six months before the event until a month after it, and by when what is printed has
/// to be ordered.
final class CalendarPages {

    /// A picture with more rows than this is no picture any more: the table has them all.
    static final int MOST_DRAWN = 60;

    private final CommunicationPlan plan;
    private final Wording wording;
    private final PlanWords words;

    CalendarPages(CommunicationPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
    }

    /// The calendar with its table.
    List<Block> picture() {
        List<Action> drawn = dated().stream().limit(MOST_DRAWN).toList();
        return List.of(drawn.isEmpty() ? table() : new Block.Chart(timeline(drawn), table()));
    }

    /// By when each printed support has to be written, agreed on and ordered; nothing without any.
    List<Block> printing() {
        List<Row> rows =
                dated().stream().flatMap(action -> steps(action).stream()).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Table(
                                words.text("table.printing"),
                                List.of(
                                        Column.text(words.text("action"), 6),
                                        Column.text(words.text("printing.brief"), 3),
                                        Column.text(words.text("printing.draft"), 3),
                                        Column.text(words.text("printing.order"), 3),
                                        Column.text(words.text("printing.shipped"), 3),
                                        Column.text(words.text("printing.shown"), 3)),
                                rows),
                        new Block.Paragraph(wording.text("communicationplan.printing.usage", sources())));
    }

    private String sources() {
        return dated().stream()
                .map(Action::support)
                .filter(Objects::nonNull)
                .flatMap(support -> LeadTimesCsv.of(support).stream())
                .map(LeadTime::source)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Optional<Row> steps(Action action) {
        return LeadTime.before(action)
                .map(steps -> Row.of(
                                words.title(action),
                                words.day(steps.brief()),
                                words.day(steps.draft()),
                                words.day(steps.order()),
                                words.day(steps.shipped()),
                                words.day(action.start()))
                        .at("actions/" + action.id()));
    }

    private Block.Table table() {
        List<Row> rows = plan.actions().stream()
                .sorted(Comparator.comparing(Action::start, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(action -> Row.of(
                                words.days(action),
                                words.title(action),
                                words.named("support", action.support()),
                                words.targets(action),
                                action.responsible(),
                                words.amount(action.cost()),
                                words.named("status", action.status()))
                        .at("actions/" + action.id()))
                .toList();
        return new Block.Table(
                words.text("table.calendar"),
                List.of(
                        Column.text(words.text("when"), 4),
                        Column.text(words.text("action"), 6),
                        Column.text(words.field("actions.support"), 4),
                        Column.text(words.field("actions.targets"), 5),
                        Column.text(words.field("actions.responsible"), 3),
                        Column.number(words.text("cost"), 3),
                        Column.text(words.field("actions.status"), 3)),
                rows);
    }

    /// Those that can be drawn, earliest first.
    List<Action> dated() {
        return plan.pursued().stream()
                .filter(action -> action.start() != null
                        && action.last() != null
                        && !action.last().isBefore(action.start()))
                .sorted(Comparator.comparing(Action::start, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Timeline timeline(List<Action> drawn) {
        List<Timeline.Row> rows = drawn.stream()
                .map(action -> {
                    LocalDate start = Objects.requireNonNullElse(action.start(), LocalDate.EPOCH);
                    LocalDate last = Objects.requireNonNullElse(action.last(), start);
                    return new Timeline.Row(
                            words.title(action),
                            start.equals(last) ? Timeline.Shape.MILESTONE : Timeline.Shape.BAR,
                            start,
                            last,
                            action.status() == Action.Status.DONE ? 100 : 0,
                            null);
                })
                .toList();
        LocalDate first =
                rows.stream().map(Timeline.Row::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                rows.stream().map(Timeline.Row::end).max(LocalDate::compareTo).orElseThrow();
        Optional<Calendar> calendar = Calendar.of(wording.project());
        return new Timeline(
                words.text("chart.calendar"),
                calendar.map(Calendar::from).filter(first::isAfter).orElse(first),
                calendar.map(Calendar::to).filter(last::isBefore).orElse(last.plusDays(7)),
                wording.project().startsOn(),
                wording.language(),
                rows,
                List.of(),
                Timeline.Sheet.PAGE);
    }
}

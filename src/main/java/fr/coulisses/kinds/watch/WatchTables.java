package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables of a watch, and how it names its things.
record WatchTables(Watch watch, Wording wording) {

    /// What each axis has: questions, sources, tools, notes. Free axes stand there when they have something.
    List<Block> coverage() {
        return List.of(new Block.Table(
                wording.text("watch.table.coverage"),
                List.of(
                        Column.text(field("notes.axis"), 4),
                        Column.number(wording.text("watch.rows.questions"), 2),
                        Column.number(wording.text("watch.rows.sources"), 2),
                        Column.number(wording.text("watch.rows.tools"), 2),
                        Column.number(wording.text("watch.rows.notes"), 2)),
                Stream.of(Axis.values())
                        .filter(axis -> Axis.asked().contains(axis) || isUsed(axis))
                        .map(axis -> Row.of(
                                wording.text(axis.labelKey()),
                                String.valueOf(watch.questions(axis).size()),
                                String.valueOf(watch.sources(axis).size()),
                                String.valueOf(watch.tools(axis).size()),
                                String.valueOf(watch.notes(axis).size())))
                        .toList()));
    }

    private boolean isUsed(Axis axis) {
        return !watch.questions(axis).isEmpty()
                || !watch.sources(axis).isEmpty()
                || !watch.tools(axis).isEmpty()
                || !watch.notes(axis).isEmpty();
    }

    Block.Table sources() {
        return new Block.Table(
                wording.text("watch.table.sources"),
                List.of(
                        Column.text(field("sources.name"), 6),
                        Column.text(field("sources.type"), 4),
                        Column.text(field("sources.axes"), 5),
                        Column.text(field("sources.reliability"), 3),
                        Column.text(field("sources.frequency"), 3),
                        Column.text(wording.text("watch.access"), 3)),
                watch.sources().stream().map(this::source).toList());
    }

    private Row source(Source source) {
        Integer reliability = source.reliability();
        String crossed = source.crossed().stream()
                .flatMap(id -> watch.source(id).stream())
                .map(Source::name)
                .collect(Collectors.joining(", "));
        return Row.of(
                        Formats.joined("\n", source.name(), source.url()),
                        type(source.type()),
                        axes(source.axes()),
                        Formats.joined(
                                "\n",
                                reliability == null ? "" : wording.text("watch.outOfFive", String.valueOf(reliability)),
                                crossed.isEmpty() ? "" : wording.text("watch.crossed", crossed)),
                        frequency(source.frequency()),
                        Formats.joined(
                                ", ", wording.text(source.free() ? "watch.free" : "watch.paid"), source.language()))
                .at("sources/" + source.id());
    }

    Block.Table tools() {
        return new Block.Table(
                wording.text("watch.table.tools"),
                List.of(
                        Column.text(field("tools.type"), 3),
                        Column.text(field("tools.axes"), 4),
                        Column.text(field("tools.settings"), 7)),
                watch.tools().stream()
                        .map(tool -> Row.of(type(tool.type()), axes(tool.axes()), tool.settings())
                                .at("tools/" + tool.id()))
                        .toList());
    }

    /// Notes in a few columns, for those that a synthesis rests on.
    Block.Table notes(List<Note> notes) {
        return new Block.Table(
                wording.text("watch.table.notes"),
                List.of(
                        Column.text(field("notes.axis"), 3),
                        Column.text(field("notes.title"), 6),
                        Column.text(field("notes.impact"), 3),
                        Column.text(field("notes.action"), 6)),
                notes.stream()
                        .map(note -> Row.of(
                                        note.axis() == null
                                                ? ""
                                                : wording.text(note.axis().labelKey()),
                                        Formats.joined("\n", note.title(), origin(note)),
                                        impact(note.impact()),
                                        note.action())
                                .at("notes/" + note.id()))
                        .toList());
    }

    /// Where and when a note was published.
    String origin(Note note) {
        return Formats.joined(
                ", ", watch.source(note.source()).map(Source::name).orElse(""), day(note.publishedOn()));
    }

    String impact(Note.@Nullable Impact impact) {
        return impact == null ? "" : wording.text("watch.impact." + impact.name());
    }

    private String frequency(Source.@Nullable Frequency frequency) {
        return frequency == null ? "" : wording.text("watch.frequency." + frequency.name());
    }

    private String type(@Nullable Enum<?> type) {
        return type == null ? "" : wording.text("watch.type." + type.name());
    }

    String axes(Collection<Axis> axes) {
        return axes.stream().map(axis -> wording.text(axis.labelKey())).collect(Collectors.joining(", "));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    String field(String place) {
        return wording.text("watch.field." + place);
    }
}

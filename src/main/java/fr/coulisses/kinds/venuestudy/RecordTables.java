package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.Objects;

/// The lists of the record of the venue, as tables; nothing where a list is empty.
record RecordTables(VenueStudy study, Wording wording, StudyWords words) {

    List<Block> sockets() {
        return table(
                "sockets",
                List.of(
                        Column.text(words.field("power.sockets.type"), 4),
                        Column.number(words.field("power.sockets.quantity"), 2),
                        Column.text(words.field("power.sockets.place"), 6)),
                study.power().sockets().stream()
                        .map(each -> Row.of(words.named(each.type()), words.count(each.quantity()), each.place())
                                .at("power/sockets/" + each.id()))
                        .toList());
    }

    List<Block> inventory() {
        return table(
                "inventory",
                List.of(
                        Column.text(words.field("inventory.sort"), 3),
                        Column.text(words.field("inventory.name"), 6),
                        Column.number(words.field("inventory.quantity"), 2),
                        Column.text(wording.text("venuestudy.from"), 5)),
                study.inventory().stream()
                        .map(each -> Row.of(
                                        words.named("stockSort", each.sort()),
                                        each.name(),
                                        String.valueOf(Objects.requireNonNullElse(each.quantity(), 1)),
                                        each.hired()
                                                ? Formats.joined(
                                                        "\n",
                                                        wording.text("venuestudy.from.hire"),
                                                        study.line(each.line())
                                                                .map(CostLine::label)
                                                                .orElse(""))
                                                : wording.text("venuestudy.from.venue"))
                                .at("inventory/" + each.id()))
                        .toList());
    }

    List<Block> authorisations() {
        return table(
                "authorisations",
                List.of(
                        Column.text(words.field("authorisations.step"), 5),
                        Column.text(wording.text("venuestudy.lead"), 4),
                        Column.text(words.field("authorisations.recipient"), 4),
                        Column.text(words.field("authorisations.askedOn"), 3),
                        Column.text(words.field("authorisations.obtainedOn"), 3)),
                study.authorisations().stream()
                        .map(each -> Row.of(
                                        Formats.joined("\n", words.named("step", each.step()), each.note()),
                                        each.step() == null
                                                ? ""
                                                : wording.text("venuestudy.lead."
                                                        + each.step().name()),
                                        each.recipient(),
                                        words.day(each.askedOn()),
                                        words.day(each.obtainedOn()))
                                .at("authorisations/" + each.id()))
                        .toList());
    }

    List<Block> materials() {
        return table(
                "materials",
                List.of(
                        Column.text(words.field("materials.name"), 5),
                        Column.text(words.field("materials.fireClass"), 4),
                        Column.text(words.field("materials.proof"), 5)),
                study.materials().stream()
                        .map(each -> Row.of(each.name(), words.named(each.fireClass()), each.proof())
                                .at("materials/" + each.id()))
                        .toList());
    }

    private List<Block> table(String name, List<Column> columns, List<Row> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(wording.text("venuestudy.table." + name), columns, rows));
    }
}

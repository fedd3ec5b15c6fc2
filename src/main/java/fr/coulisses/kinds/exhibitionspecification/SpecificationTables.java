package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The lists of a specification as tables, each column under the name of its field; what nobody wrote in any row
/// has none.
record SpecificationTables(ExhibitionSpecification specification, Wording wording) {

    /// A column of a list.
    ///
    /// @param field its name in the rows
    private record Cells<R>(String field, boolean numeric, int share, Function<R, String> cell) {}

    List<Block> contacts() {
        return table(
                "contacts",
                specification.contacts(),
                SpecContact::id,
                List.of(
                        text("name", 4, SpecContact::name),
                        text("role", 4, SpecContact::role),
                        text("phone", 3, SpecContact::phone),
                        text("email", 5, SpecContact::email)));
    }

    List<Block> rooms() {
        return table(
                "rooms",
                specification.rooms(),
                Room::id,
                List.of(
                        text("name", 4, Room::name),
                        number("surface", 2, room -> figure(room.surface(), "square")),
                        number("lux", 2, room -> figure(room.lux(), "lux")),
                        number("humidity", 2, room -> figure(room.humidity(), "percent")),
                        number("temperature", 2, room -> figure(room.temperature(), "celsius")),
                        number("load", 2, room -> figure(room.load(), "load")),
                        text("note", 5, Room::note)));
    }

    List<Block> walls() {
        return table(
                "walls",
                specification.walls(),
                Wall::id,
                List.of(
                        text("name", 4, Wall::name),
                        text(
                                "room",
                                3,
                                wall -> specification
                                        .room(wall.room())
                                        .map(Room::name)
                                        .orElse("")),
                        number("length", 2, wall -> figure(wall.length(), "metres")),
                        number("height", 2, wall -> figure(wall.height(), "metres")),
                        number("spacing", 2, wall -> figure(wall.spacing(), "centimetres")),
                        number("axis", 2, wall -> figure(wall.axis(), "metres")),
                        number("pointLoad", 2, wall -> figure(wall.pointLoad(), "kilograms")),
                        number("lux", 2, wall -> figure(wall.lux(), "lux")),
                        text("surface", 4, Wall::surface)));
    }

    List<Block> displays() {
        return table(
                "displays",
                specification.displays(),
                Display::id,
                List.of(
                        text("name", 4, Display::name),
                        text("kind", 3, display -> constant(display.kind())),
                        number("quantity", 1, display -> count(display.quantity())),
                        number("width", 2, display -> figure(display.width(), "centimetres")),
                        number("depth", 2, display -> figure(display.depth(), "centimetres")),
                        number("height", 2, display -> figure(display.height(), "centimetres")),
                        text("locked", 2, display -> yes(display.locked())),
                        text("climate", 4, Display::climate),
                        text("provider", 3, display -> constant(display.provider())),
                        text("content", 4, Display::content)));
    }

    List<Block> equipment() {
        return table(
                "equipment",
                specification.equipment(),
                Equipment::id,
                List.of(
                        number("quantity", 1, each -> count(each.quantity())),
                        text("name", 5, Equipment::name),
                        text(
                                "room",
                                3,
                                each -> specification
                                        .room(each.room())
                                        .map(Room::name)
                                        .orElse("")),
                        number(
                                "watts",
                                2,
                                each -> each.watts() == null ? "" : figure(BigDecimal.valueOf(each.watts()), "watts")),
                        text("provider", 3, each -> constant(each.provider())),
                        text("note", 5, Equipment::note)));
    }

    List<Block> texts() {
        return table(
                "texts",
                specification.texts(),
                ExhibitionText::id,
                List.of(
                        text("kind", 3, text -> constant(text.kind())),
                        text(
                                "work",
                                4,
                                text -> specification
                                        .work(text.work())
                                        .map(Work::called)
                                        .orElse("")),
                        text("title", 4, ExhibitionText::title),
                        text("text", 8, ExhibitionText::text),
                        text("languages", 3, ExhibitionText::languages),
                        number("height", 2, text -> figure(text.height(), "centimetres")),
                        text("largePrint", 2, text -> yes(text.largePrint())),
                        text("braille", 2, text -> yes(text.braille())),
                        text("easy", 2, text -> yes(text.easy()))));
    }

    List<Block> sockets() {
        return table(
                "power.sockets",
                specification.power().sockets(),
                PowerSocket::id,
                List.of(
                        number("quantity", 1, socket -> count(socket.quantity())),
                        text("type", 5, socket -> constant(socket.type())),
                        text("place", 6, PowerSocket::place)));
    }

    List<Block> mounting() {
        return table(
                "mounting",
                specification.mounting(),
                MountingStep::id,
                List.of(
                        text("phase", 2, step -> constant(step.phase())),
                        text("day", 2, step -> step.day() == null ? "" : Formats.date(step.day())),
                        text("begins", 2, step -> Hour.written(step.begins())),
                        number("hours", 2, step -> figure(step.hours(), "hours")),
                        text("task", 6, MountingStep::task),
                        text("team", 4, MountingStep::team)));
    }

    List<Block> staff() {
        return table(
                "staff",
                specification.staff(),
                RequestedStaff::id,
                List.of(
                        number("quantity", 1, staff -> count(staff.quantity())),
                        text("function", 5, RequestedStaff::function),
                        text("hours", 5, RequestedStaff::hours)));
    }

    List<Block> damages(Report report, ReportPictures pictures) {
        return table(
                "reports.damages",
                "reports/" + report.id() + "/damages",
                report.damages(),
                Damage::id,
                List.of(
                        text("place", 4, Damage::place),
                        text("kind", 3, damage -> constant(damage.kind())),
                        text("description", 5, Damage::description),
                        text("pictures", 3, pictures::named)));
    }

    private <R> List<Block> table(String list, List<R> rows, Function<R, String> id, List<Cells<R>> all) {
        return table(list, list.replace('.', '/'), rows, id, all);
    }

    private <R> List<Block> table(String list, String path, List<R> rows, Function<R, String> id, List<Cells<R>> all) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Cells<R>> written = all.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !column.cell().apply(row).isBlank()))
                .toList();
        List<Cells<R>> columns = written.isEmpty() ? all.subList(0, 1) : written;
        return List.of(new Block.Table(
                wording.text("exhibitionspecification.rows." + list),
                columns.stream()
                        .map(column -> new Column(
                                SpecificationWords.label(wording, list, column.field()),
                                column.numeric(),
                                column.share()))
                        .toList(),
                rows.stream()
                        .map(row -> new Row(
                                        columns.stream()
                                                .map(column -> column.cell().apply(row))
                                                .toList(),
                                        Block.Weight.PLAIN)
                                .at(path + "/" + id.apply(row)))
                        .toList()));
    }

    private static <R> Cells<R> text(String field, int share, Function<R, String> cell) {
        return new Cells<>(field, false, share, cell);
    }

    private static <R> Cells<R> number(String field, int share, Function<R, String> cell) {
        return new Cells<>(field, true, share, cell);
    }

    private String figure(@Nullable BigDecimal number, String unit) {
        return SpecificationWords.figure(wording, number, unit);
    }

    private String constant(@Nullable Enum<?> value) {
        return SpecificationWords.constant(wording, value);
    }

    private String yes(boolean yes) {
        return yes ? wording.text("artefact.yes") : "";
    }

    private static String count(@Nullable Integer number) {
        return Objects.toString(number, "");
    }
}

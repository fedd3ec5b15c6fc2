package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Hour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The lists of a rider as tables, each column under the name of its field; what nobody wrote in any row has none.
record RiderTables(StageRider rider, Wording wording) {

    /// A column of a list.
    ///
    /// @param field its name in the rows
    private record Cells<R>(String field, boolean numeric, int share, Function<R, String> cell) {}

    private static final Set<String> ALWAYS =
            Set.of("number", "source", "who", "name", "task", "function", "fixture", "type", "quantity");

    List<Block> team() {
        return table(
                "team",
                rider.team(),
                TourMember::id,
                List.of(
                        text("name", 4, TourMember::name),
                        text("function", 4, TourMember::function),
                        text("arrival", 3, TourMember::arrival),
                        text("diet", 3, TourMember::diet)));
    }

    List<Block> contacts() {
        return table(
                "contacts",
                rider.contacts(),
                RiderContact::id,
                List.of(
                        text("name", 4, RiderContact::name),
                        text("role", 4, RiderContact::role),
                        text("phone", 3, RiderContact::phone),
                        text("email", 5, RiderContact::email)));
    }

    /// By their numbers; those without one come last.
    List<Block> channels() {
        List<Channel> sorted = rider.channels().stream()
                .sorted(Comparator.comparingInt(
                        channel -> Objects.requireNonNullElse(channel.number(), Integer.MAX_VALUE)))
                .toList();
        return table(
                "channels",
                sorted,
                Channel::id,
                List.of(
                        number("number", 1, channel -> count(channel.number())),
                        text("source", 5, this::source),
                        text("mic", 4, Channel::mic),
                        text("stand", 3, channel -> word("stagerider.stand.", channel.stand())),
                        text("phantom", 2, channel -> channel.phantom() ? wording.text("stagerider.volts") : ""),
                        text("insert", 3, Channel::insert),
                        text("returned", 3, Channel::returned),
                        text("note", 4, Channel::note)));
    }

    private String source(Channel channel) {
        return rider.isAdrift(channel) ? wording.text("stagerider.adrift", channel.source()) : channel.source();
    }

    List<Block> mixes() {
        return table(
                "mixes",
                rider.mixes(),
                MonitorMix::id,
                List.of(
                        number("number", 1, mix -> count(mix.number())),
                        text(
                                "who",
                                4,
                                mix -> rider.isAdrift(mix) ? wording.text("stagerider.adrift", mix.who()) : mix.who()),
                        text("kind", 3, mix -> word("stagerider.mixKind.", mix.kind())),
                        text("content", 7, MonitorMix::content)));
    }

    List<Block> light() {
        return table(
                "light.patch",
                rider.light().patch(),
                LightLine::id,
                List.of(
                        number("circuit", 2, line -> count(line.circuit())),
                        number("quantity", 1, line -> count(line.quantity())),
                        text("fixture", 4, LightLine::fixture),
                        text("position", 4, LightLine::position),
                        text("focus", 4, LightLine::focus),
                        text("gel", 2, LightLine::gel),
                        number("universe", 2, line -> count(line.universe()))));
    }

    List<Block> backline() {
        return table(
                "backline",
                rider.backline(),
                BacklineItem::id,
                List.of(
                        number("quantity", 1, item -> count(item.quantity())),
                        text("name", 5, BacklineItem::name),
                        text("provider", 3, item -> word("stagerider.provider.", item.provider())),
                        text("note", 5, BacklineItem::note)));
    }

    List<Block> sockets() {
        return table(
                "power.sockets",
                rider.power().sockets(),
                PowerSocket::id,
                List.of(
                        number("quantity", 1, socket -> count(socket.quantity())),
                        text("type", 5, socket -> word("artefact.socketType.", socket.type())),
                        text("place", 6, PowerSocket::place)));
    }

    List<Block> day() {
        return table(
                "day",
                rider.day(),
                DayStep::id,
                List.of(
                        text("begins", 2, step -> Hour.written(step.begins())),
                        number(
                                "minutes",
                                2,
                                step -> step.minutes() == null
                                        ? ""
                                        : wording.text("stagerider.unit.minutes", count(step.minutes()))),
                        text("task", 6, DayStep::task),
                        text("team", 5, DayStep::team)));
    }

    List<Block> staff() {
        return table(
                "staff",
                rider.staff(),
                RequestedStaff::id,
                List.of(
                        number("quantity", 1, staff -> count(staff.quantity())),
                        text("function", 5, RequestedStaff::function),
                        text("hours", 4, RequestedStaff::hours)));
    }

    List<Block> meals() {
        return table(
                "hospitality.meals",
                rider.hospitality().meals(),
                Meal::id,
                List.of(
                        text("moment", 4, Meal::moment),
                        number("quantity", 1, meal -> count(meal.quantity())),
                        text("diet", 6, Meal::diet)));
    }

    private <R> List<Block> table(String list, List<R> rows, Function<R, String> id, List<Cells<R>> all) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Cells<R>> columns = all.stream()
                .filter(column -> ALWAYS.contains(column.field())
                        || rows.stream()
                                .anyMatch(row -> !column.cell().apply(row).isBlank()))
                .toList();
        List<Row> written = new ArrayList<>();
        for (R row : rows) {
            written.add(new Row(
                            columns.stream()
                                    .map(column -> column.cell().apply(row))
                                    .toList(),
                            Block.Weight.PLAIN)
                    .at(list.replace('.', '/') + "/" + id.apply(row)));
        }
        return List.of(new Block.Table(
                wording.text("stagerider.rows." + list),
                columns.stream()
                        .map(column -> new Column(
                                RiderWords.bare(wording.text("stagerider.field." + list + "." + column.field())),
                                column.numeric(),
                                column.share()))
                        .toList(),
                written));
    }

    private static <R> Cells<R> text(String field, int share, Function<R, String> cell) {
        return new Cells<>(field, false, share, cell);
    }

    private static <R> Cells<R> number(String field, int share, Function<R, String> cell) {
        return new Cells<>(field, true, share, cell);
    }

    private String word(String words, @Nullable Enum<?> value) {
        return value == null ? "" : wording.text(words + value.name());
    }

    private static String count(@Nullable Integer number) {
        return Objects.toString(number, "");
    }
}

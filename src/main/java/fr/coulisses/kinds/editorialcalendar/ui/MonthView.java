package fr.coulisses.kinds.editorialcalendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import fr.coulisses.shared.ui.LiveList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The posts of a month: a table of its weeks where there is room for one, a list day by day on a telephone. A post
/// leads to its fields.
class MonthView extends Div {

    private final transient LiveList posts;
    private final transient LocalDate today;
    private final Span title = new Span();
    private final Div days = new Div();
    private YearMonth month;
    private boolean chosen;

    /// @param today the month of the next post from it on is shown first
    MonthView(LiveList posts, LocalDate today) {
        this.posts = posts;
        this.today = today;
        this.month = YearMonth.from(today);
        addClassNames("month-view", "wide");
        title.addClassName("month-title");
        title.getElement().setAttribute("role", "status");
        Div bar = new Div(
                turn("editorialcalendar.month.before", "←", -1), title, turn("editorialcalendar.month.after", "→", 1));
        bar.addClassNames("row", "month-bar");
        add(bar, days);
    }

    private Button turn(String label, String arrow, int months) {
        Button button = new Button(arrow, click -> {
            month = month.plusMonths(months);
            chosen = true;
            show();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(label));
        return button;
    }

    /// With the posts as they stand: the month of the next one, or else of the last, until somebody turns the pages.
    void show() {
        SortedMap<LocalDate, List<ObjectNode>> byDay = byDay();
        if (!chosen && !byDay.isEmpty()) {
            month = YearMonth.from(byDay.keySet().stream()
                    .filter(day -> !day.isBefore(today))
                    .findFirst()
                    .orElseGet(byDay::lastKey));
        }
        title.setText(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, getLocale()) + " " + month.getYear());
        days.removeAll();
        days.add(table(byDay), list(byDay));
    }

    private SortedMap<LocalDate, List<ObjectNode>> byDay() {
        return posts.rows().stream()
                .filter(row -> day(row) != null)
                .sorted(Comparator.comparing(row -> Hour.of(row.path("at").asString(""))
                        .map(Object::toString)
                        .orElse("")))
                .collect(Collectors.groupingBy(
                        row -> LocalDate.parse(row.path("day").asString("")), TreeMap::new, Collectors.toList()));
    }

    private static @Nullable LocalDate day(JsonNode row) {
        String day = row.path("day").asString("");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private NativeTable table(Map<LocalDate, List<ObjectNode>> byDay) {
        NativeTableRow names = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT, getLocale()));
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        }
        NativeTableHeader head = new NativeTableHeader();
        head.add(names);
        NativeTableBody body = new NativeTableBody();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            NativeTableRow week = new NativeTableRow();
            Stream.iterate(monday, day -> day.plusDays(1))
                    .limit(DayOfWeek.values().length)
                    .forEach(day -> week.add(cell(day, byDay.getOrDefault(day, List.of()))));
            body.add(week);
            monday = monday.plusWeeks(1);
        }
        NativeTable table = new NativeTable();
        table.addClassName("month-table");
        table.getElement().setAttribute("aria-label", getTranslation("editorialcalendar.month.table"));
        table.add(head, body);
        return table;
    }

    private NativeTableCell cell(LocalDate day, List<ObjectNode> rows) {
        NativeTableCell cell = new NativeTableCell();
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("month-day");
        cell.add(number);
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("month-other");
        }
        rows.forEach(row -> cell.add(post(row)));
        return cell;
    }

    private Div list(Map<LocalDate, List<ObjectNode>> byDay) {
        UnorderedList list = new UnorderedList();
        list.addClassName("month-list");
        byDay.forEach((day, rows) -> {
            if (YearMonth.from(day).equals(month)) {
                ListItem item = new ListItem(new Span(Formats.date(day)));
                rows.forEach(row -> item.add(post(row)));
                list.add(item);
            }
        });
        Div frame = new Div(list);
        frame.addClassName("month-days");
        if (list.getChildren().findAny().isEmpty()) {
            frame.removeAll();
            frame.add(new Paragraph(getTranslation("editorialcalendar.month.nothing")));
        }
        return frame;
    }

    private Button post(ObjectNode row) {
        String network = row.path("network").asString("");
        String status = row.path("status").asString("");
        String hook = row.path("hook").asString("");
        String said = Stream.of(
                        Hour.written(row.path("at").asString("")),
                        network.isEmpty() ? "" : getTranslation("editorialcalendar.network." + network),
                        hook.isBlank() ? getTranslation("editorialcalendar.unnamed") : hook)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        Button button = new Button(said, click -> posts.show(row.path("id").asString("")));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.addClassNames("month-post", "month-" + (status.isEmpty() ? "IDEA" : status));
        if (!status.isEmpty()) {
            button.setAriaLabel(said + " – " + getTranslation("editorialcalendar.status." + status));
        }
        return button;
    }
}

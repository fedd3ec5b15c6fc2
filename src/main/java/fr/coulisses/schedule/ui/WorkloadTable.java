package fr.coulisses.schedule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Workload;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How much is asked of each person, and when it is too much.
class WorkloadTable extends Div {

    WorkloadTable() {
        addClassName("stack");
    }

    void show(Schedule schedule) {
        removeAll();
        Workload workload = new Workload(schedule.tasks());
        setVisible(!workload.byPerson().isEmpty());
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        "schedule.workload.person",
                        "schedule.workload.tasks",
                        "schedule.workload.days",
                        "schedule.workload.overloads")
                .map(label -> new NativeTableHeaderCell(getTranslation(label)))
                .forEach(head::add);
        table.getHead().add(head);
        List<Workload.Overload> overloads = workload.overloads();
        workload.byPerson().keySet().stream().sorted().forEach(person -> {
            NativeTableRow row = new NativeTableRow();
            List<ScheduledTask> tasks = workload.byPerson().getOrDefault(person, List.of());
            row.add(new NativeTableCell(person));
            row.add(new NativeTableCell(String.valueOf(tasks.size())));
            row.add(new NativeTableCell(String.valueOf(workload.fullDays(person))));
            row.add(new NativeTableCell(said(overloads, person)));
            table.getBody().add(row);
        });
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("schedule.workload"));
        add(new H2(getTranslation("schedule.workload")), scroll);
    }

    private String said(List<Workload.Overload> overloads, String person) {
        String said = overloads.stream()
                .filter(overload -> overload.person().equals(person))
                .map(overload -> getTranslation(
                        "schedule.workload.period",
                        Formats.date(overload.span().start()),
                        Formats.date(overload.span().end()),
                        overload.load()))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? getTranslation("schedule.workload.none") : said;
    }
}

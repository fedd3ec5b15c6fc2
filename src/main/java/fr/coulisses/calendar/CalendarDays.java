package fr.coulisses.calendar;

import fr.coulisses.account.Role;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.due.DueCalendar;
import fr.coulisses.assessment.due.DueDay;
import fr.coulisses.assessment.due.WaitingVersion;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.DatedEntry;
import fr.coulisses.register.Deadline;
import fr.coulisses.register.DeadlineCalendar;
import fr.coulisses.register.Registers;
import fr.coulisses.register.ui.RegisterAddress;
import fr.coulisses.shared.CalendarDay;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.SiteAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stands in somebody's calendar: when their projects begin and end, what they have to submit, what they have to
/// review.
@Component
class CalendarDays {

    private final JdbcClient jdbc;
    private final DueCalendar dues;
    private final DeadlineCalendar deadlines;
    private final Registers registers;
    private final Kinds kinds;
    private final Labels labels;
    private final SiteAddress site;

    CalendarDays(
            JdbcClient jdbc,
            DueCalendar dues,
            DeadlineCalendar deadlines,
            Registers registers,
            Kinds kinds,
            Labels labels,
            SiteAddress site) {
        this.jdbc = jdbc;
        this.dues = dues;
        this.deadlines = deadlines;
        this.registers = registers;
        this.kinds = kinds;
        this.labels = labels;
        this.site = site;
    }

    List<CalendarDay> of(UUID person, Role role, Locale language) {
        List<CalendarDay> days = new ArrayList<>(projects(person, language));
        if (role == Role.STUDENT) {
            dues.of(person).forEach(due -> days.add(due(due, "calendar.due", ProjectAddress.LIST, language)));
            deadlines.of(person).forEach(dated -> days.add(deadline(dated, language)));
        } else if (role == Role.TUTOR) {
            dues.followedBy(person).forEach(due -> days.add(due(due, "calendar.expected", "revue", language)));
            dues.waitingFor(person).forEach(version -> days.add(review(version, language)));
        }
        return days;
    }

    private CalendarDay due(DueDay due, String label, String page, Locale language) {
        String kind = labels.text(language, kinds.get(due.kind()).label());
        return new CalendarDay(
                "due-" + due.id() + "@coulisses",
                due.dueOn(),
                labels.text(language, label, kind, due.cohort()),
                due.cohort(),
                site.link(page));
    }

    private CalendarDay deadline(DatedEntry dated, Locale language) {
        Deadline deadline = dated.deadline();
        String what =
                labels.text(language, deadline.label(), deadline.arguments().toArray());
        return new CalendarDay(
                "deadline-" + dated.entry() + "-" + deadline.place().replace('/', '-') + "@coulisses",
                deadline.day(),
                labels.text(language, "calendar.deadline", dated.name(), what),
                labels.text(language, registers.get(dated.register()).label()),
                site.link(RegisterAddress.of(
                        dated.project(), registers.get(dated.register()), dated.entry(), deadline.place())));
    }

    private CalendarDay review(WaitingVersion version, Locale language) {
        return new CalendarDay(
                "review-" + version.id() + "@coulisses",
                version.submittedOn(),
                labels.text(language, "calendar.review", version.title(), version.number()),
                version.project(),
                site.link("revue/" + version.id()));
    }

    private List<CalendarDay> projects(UUID person, Locale language) {
        List<CalendarDay> days = new ArrayList<>();
        jdbc.sql("""
                        select p.id, p.title, p.starts_on, p.ends_on
                        from project p join project_member m on m.project_id = p.id and m.person_id = ?
                        where p.starts_on is not null or p.ends_on is not null order by p.starts_on, p.id""").param(person).query(row -> {
            UUID id = row.getObject(1, UUID.class);
            String title = row.getString(2);
            LocalDate starts = row.getObject(3, LocalDate.class);
            LocalDate ends = row.getObject(4, LocalDate.class);
            String page = site.link(ProjectAddress.of(id));
            if (starts != null) {
                String label = starts.equals(ends) ? "calendar.project" : "calendar.project.starts";
                days.add(new CalendarDay(
                        "project-" + id + "-starts@coulisses", starts, labels.text(language, label, title), "", page));
            }
            if (ends != null && !ends.equals(starts)) {
                days.add(new CalendarDay(
                        "project-" + id + "-ends@coulisses",
                        ends,
                        labels.text(language, "calendar.project.ends", title),
                        "",
                        page));
            }
        });
        return days;
    }
}

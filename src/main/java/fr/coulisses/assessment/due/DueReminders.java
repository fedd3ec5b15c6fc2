package fr.coulisses.assessment.due;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds who has seven or two days left and has submitted nothing of that kind, or has to rework it.
///
/// Every node looks every hour, so that none is missed after a night without the application; who tells people sees
/// to it that they are told once.
@Component
public class DueReminders {

    private static final int WEEK = 7;
    private static final int LAST = 2;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueReminders(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 * * * *")
    @Transactional
    public void remind() {
        remind(LocalDate.now(clock));
    }

    /// Says what is due soon on a day.
    @Transactional
    public void remind(LocalDate today) {
        dueBetween(today, today.plusDays(WEEK)).forEach(due -> {
            int days = ChronoUnit.DAYS.between(today, due.dueOn()) <= LAST ? LAST : WEEK;
            events.publishEvent(new DueSoon(due.student(), due.kind(), due.dueOn(), days));
        });
    }

    private record Due(UUID student, String kind, LocalDate dueOn) {}

    private List<Due> dueBetween(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select m.person_id, d.kind, coalesce(e.due_on, d.due_on)
                        from due_date d
                        join cohort_member m on m.cohort_id = d.cohort_id
                        join person p on p.id = m.person_id and p.active and p.role = 'STUDENT'
                        left join due_extension e on e.due_date_id = d.id and e.person_id = m.person_id
                        where coalesce(e.due_on, d.due_on) between ? and ?
                          and not exists (
                            select 1 from project_member t
                            join artefact a on a.project_id = t.project_id and a.kind = d.kind
                            join artefact_version v on v.artefact_id = a.id
                            join review r on r.version_id = v.id
                            where t.person_id = m.person_id and t.part = 'TEAM'
                              and r.state in ('SUBMITTED', 'IN_REVIEW', 'ACCEPTED'))""")
                .params(from, to)
                .query((row, number) ->
                        new Due(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }
}

package fr.coulisses.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what is due soon in the registers.
///
/// Every node looks every hour, so that none is missed after a night without the application; who tells people sees
/// to it that they are told once.
@Component
public class DeadlineReminders {

    /// The longest time ahead that any deadline asks for.
    private static final int HORIZON = 90;

    private final DeadlineRecords deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineReminders(DeadlineRecords deadlines, ApplicationEventPublisher events, Clock clock) {
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 * * * *")
    @Transactional
    public void remind() {
        remind(LocalDate.now(clock));
    }

    /// Says what is due soon on a day, by the shortest time ahead that it is due within.
    @Transactional
    public void remind(LocalDate today) {
        for (DatedEntry dated : deadlines.between(today, today.plusDays(HORIZON))) {
            long left = ChronoUnit.DAYS.between(today, dated.deadline().day());
            dated.deadline().ahead().stream()
                    .filter(days -> left <= days)
                    .min(Integer::compare)
                    .ifPresent(days -> events.publishEvent(new DeadlineNear(dated, days)));
        }
    }
}

package fr.coulisses.notification;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// When e-mails leave: what is due every ten seconds, the digests of the day at six in the evening, in Paris.
@Configuration
@EnableScheduling
class Schedule {

    private final Outbox outbox;
    private final Clock clock;

    Schedule(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${coulisses.mail.every:10s}", initialDelayString = "${coulisses.mail.every:10s}")
    void send() {
        outbox.empty();
    }

    @Scheduled(cron = "0 0 18 * * *", zone = "Europe/Paris")
    void sumUpTheDay() {
        outbox.sumUp(LocalDate.now(clock));
    }
}

package fr.coulisses.tracking;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// From which deviation a team is alerted: as usual, until it decides otherwise.
@Service
public class Thresholds {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final JdbcClient jdbc;
    private final TeamWords words;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Thresholds(JdbcClient jdbc, TeamWords words, ProjectAccess access, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /// Those of a project, for those who follow the work.
    @Transactional(readOnly = true)
    public AlertThresholds of(UUID project) {
        access.require(project, Right.FOLLOW);
        return words.of(project).thresholds().orElse(AlertThresholds.USUAL);
    }

    /// Decides them.
    ///
    /// @throws Refusal unless 0 < orange ≤ red ≤ 100, with two decimals at most
    @Transactional
    public void decide(UUID project, AlertThresholds thresholds) {
        SignedInPerson person = access.require(project, Right.WRITE);
        require(thresholds);
        write(project, thresholds, person.id());
        events.publishEvent(new TrackingChanged(project));
    }

    static void require(AlertThresholds thresholds) {
        BigDecimal orange = thresholds.orange();
        BigDecimal red = thresholds.red();
        boolean good = orange.signum() > 0
                && orange.compareTo(red) <= 0
                && red.compareTo(MOST) <= 0
                && Math.max(
                                orange.stripTrailingZeros().scale(),
                                red.stripTrailingZeros().scale())
                        <= 2;
        if (!good) {
            throw new Refusal("tracking.refused.thresholds");
        }
    }

    void write(UUID project, AlertThresholds thresholds, UUID person) {
        jdbc.sql("""
                        insert into alert_threshold (project_id, orange, red, changed_by, changed_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (project_id) do update set orange = excluded.orange, red = excluded.red,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .params(
                        project,
                        thresholds.orange(),
                        thresholds.red(),
                        person,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

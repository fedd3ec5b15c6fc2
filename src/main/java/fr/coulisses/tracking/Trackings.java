package fr.coulisses.tracking;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The tracking of the budgets of projects: as they stand, and as they stood at reporting dates.
@Service
public class Trackings {

    private static final int LONGEST_COMMENT = 2000;
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private final JdbcClient jdbc;
    private final TeamWords words;
    private final Budgets budgets;
    private final Revisions revisions;
    private final Entries entries;
    private final DocumentRegister documents;
    private final List<CommitmentSource> sources;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Trackings(
            JdbcClient jdbc,
            TeamWords words,
            Budgets budgets,
            Revisions revisions,
            Entries entries,
            DocumentRegister documents,
            List<CommitmentSource> sources,
            ProjectAccess access,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.budgets = budgets;
        this.revisions = revisions;
        this.entries = entries;
        this.documents = documents;
        this.sources = List.copyOf(sources);
        this.access = access;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /// As it stands now, for those who follow the work.
    @Transactional(readOnly = true)
    public TrackingSheet of(UUID project) {
        access.require(project, Right.FOLLOW);
        return TrackingSheet.of(
                budgets.get(project),
                revisions.of(project),
                entries.all(project, documents),
                sources.stream().flatMap(source -> source.of(project).stream()).toList(),
                sources.stream()
                        .flatMap(source -> source.paid(project).stream())
                        .toList(),
                outlooks(project));
    }

    /// How the tickets sold beside what was planned, for those who follow the work; nothing before the first statement.
    @Transactional(readOnly = true)
    public List<TicketDeviation> tickets(UUID project) {
        access.require(project, Right.FOLLOW);
        return TicketDeviation.of(
                budgets.get(project),
                entries.all(project, documents).stream()
                        .filter(entry -> entry.state().counts())
                        .map(Entry::content)
                        .toList());
    }

    /// What the team expects and says of single lines, for those who follow the work.
    @Transactional(readOnly = true)
    public List<LineOutlook> outlooks(UUID project) {
        access.require(project, Right.FOLLOW);
        return words.of(project).outlooks();
    }

    /// Says what is expected of a line at completion, and why.
    ///
    /// @param seen what the person saw before; `null` for nothing
    /// @throws Refusal when somebody said something else meanwhile, or it cannot be kept
    @Transactional
    public void expect(UUID project, @Nullable LineOutlook seen, LineOutlook expected) {
        SignedInPerson person = access.require(project, Right.WRITE);
        require(expected);
        Optional<LineOutlook> stored = jdbc.sql("""
                        select line_id, forecast, comment from line_outlook
                        where project_id = ? and line_id = ? for update""")
                .params(project, expected.line())
                .query((row, number) ->
                        new LineOutlook(row.getObject(1, UUID.class), row.getBigDecimal(2), row.getString(3)))
                .optional();
        if (!stored.equals(Optional.ofNullable(seen))) {
            throw new Refusal("tracking.refused.changed");
        }
        jdbc.sql("""
                        insert into line_outlook (project_id, line_id, forecast, comment, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (project_id, line_id) do update set forecast = excluded.forecast,
                            comment = excluded.comment, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at""")
                .params(project, expected.line())
                .param(expected.forecast())
                .params(expected.comment(), person.id(), now())
                .update();
        events.publishEvent(new TrackingChanged(project));
    }

    private static void require(LineOutlook outlook) {
        BigDecimal forecast = outlook.forecast();
        if (forecast != null
                && (forecast.signum() < 0
                        || forecast.compareTo(MOST) > 0
                        || forecast.stripTrailingZeros().scale() > 2)) {
            throw new Refusal("tracking.refused.forecast");
        }
        if (outlook.comment().length() > LONGEST_COMMENT) {
            throw new Refusal("tracking.refused.comment", outlook.comment().length());
        }
        Letters.require(outlook.comment());
    }

    /// Freezes the figures as they stand at a reporting date.
    ///
    /// @param on the reporting date: today or before
    /// @throws Refusal before an initial budget was agreed, for a day to come, or one that is not after the last
    ///     reporting date
    @Transactional
    public void freeze(UUID project, LocalDate on) {
        SignedInPerson person = access.require(project, Right.WRITE);
        jdbc.sql("select 1 from budget where project_id = ? for update")
                .param(project)
                .query(Integer.class)
                .single();
        TrackingSheet sheet = of(project);
        List<FrozenTracking> former = frozen(project);
        if (!sheet.agreed()) {
            throw new Refusal("tracking.refused.notAgreed");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("tracking.refused.future");
        }
        if (!former.isEmpty() && !on.isAfter(former.getLast().on())) {
            throw new Refusal(
                    "tracking.refused.frozen", Formats.date(former.getLast().on()));
        }
        jdbc.sql("""
                        insert into frozen_tracking (id, project_id, number, on_day, figures, person_id, at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        project,
                        former.size() + 1,
                        on,
                        json.writeValueAsString(sheet),
                        person.id(),
                        now())
                .update();
        events.publishEvent(new TrackingChanged(project));
    }

    /// As it stood at its reporting dates, the oldest first, for those who follow the work.
    @Transactional(readOnly = true)
    public List<FrozenTracking> frozen(UUID project) {
        access.require(project, Right.FOLLOW);
        return jdbc.sql("""
                        select f.number, f.on_day, f.figures, coalesce(f.done_by, p.given_name || ' ' || p.family_name)
                        from frozen_tracking f join person p on p.id = f.person_id
                        where f.project_id = ? order by f.number""")
                .param(project)
                .query((row, number) -> new FrozenTracking(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        json.readValue(row.getString(3), TrackingSheet.class),
                        row.getString(4)))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}

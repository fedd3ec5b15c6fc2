package fr.coulisses.tracking;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.ReadOnce;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The agreed budgets of a project: the initial one, and every revision with its day and its reason.
@Service
public class Revisions {

    private static final int LONGEST_REASON = 2000;
    private static final TypeReference<List<BudgetLine>> LINES = new TypeReference<>() {};

    private final ReadOnce<UUID, List<Revision>> whole = new ReadOnce<>();
    private final JdbcClient jdbc;
    private final Budgets budgets;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Revisions(
            JdbcClient jdbc,
            Budgets budgets,
            ProjectAccess access,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.budgets = budgets;
        this.access = access;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /// All of a project, the initial budget first, for those who follow the work.
    @Transactional(readOnly = true)
    public List<Revision> of(UUID project) {
        access.require(project, Right.FOLLOW);
        return whole.once(
                project,
                () -> jdbc.sql("""
                        select r.number, r.on_day, r.reason, r.lines,
                            coalesce(r.done_by, p.given_name || ' ' || p.family_name)
                        from budget_revision r join person p on p.id = r.person_id
                        where r.project_id = ? order by r.number""")
                        .param(project)
                        .query((row, number) -> new Revision(
                                row.getInt(1),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                json.readValue(row.getString(4), LINES),
                                row.getString(5)))
                        .list());
    }

    /// Agrees the budget as it stands: the first time it is the initial one, later a revision.
    ///
    /// @param on the day it was agreed: not to come, and not before the one before
    /// @param reason why, 1 to 2,000 characters; may be empty for the initial one
    /// @throws Refusal while charges and income differ (R-C2.3-05), when nothing changed, and without a reason
    @Transactional
    public void agree(UUID project, LocalDate on, String reason) {
        SignedInPerson person = access.require(project, Right.WRITE);
        // One at a time: two who agree together would both be the next.
        jdbc.sql("select 1 from budget where project_id = ? for update")
                .param(project)
                .query(Integer.class)
                .single();
        List<Revision> former = of(project);
        List<BudgetLine> lines = budgets.get(project).lines();
        require(former, lines, on, reason.strip());
        jdbc.sql("""
                        insert into budget_revision (id, project_id, number, on_day, reason, lines, person_id, at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        project,
                        former.size(),
                        on,
                        reason.strip(),
                        json.writeValueAsString(lines),
                        person.id(),
                        OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .update();
        events.publishEvent(new TrackingChanged(project));
    }

    private void require(List<Revision> former, List<BudgetLine> lines, LocalDate on, String reason) {
        BudgetTotals totals = BudgetTotals.of(lines);
        if (lines.isEmpty()) {
            throw new Refusal("tracking.refused.empty");
        }
        if (!totals.isBalanced()) {
            throw new Refusal(
                    "tracking.refused.unbalanced",
                    totals.expenses().euros(),
                    totals.income().euros());
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("tracking.refused.future");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("tracking.refused.reasonLong", reason.length());
        }
        Letters.require(reason);
        if (!former.isEmpty()) {
            Revision last = former.getLast();
            if (reason.isEmpty()) {
                throw new Refusal("tracking.refused.reason");
            }
            if (on.isBefore(last.on())) {
                throw new Refusal("tracking.refused.order", Formats.date(last.on()));
            }
            if (last.lines().equals(lines)) {
                throw new Refusal("tracking.refused.same");
            }
        }
    }
}

package fr.coulisses.tracking;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.shared.Letters;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The agreed budgets, the expected amounts and the frozen figures in the archive of their project.
@Component
class TrackingArchive implements ArchivedPart {

    private static final String FILE = "registers/tracking.json";
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final TypeReference<List<BudgetLine>> LINES = new TypeReference<>() {};

    private final TeamWords words;
    private final Thresholds thresholds;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    TrackingArchive(
            TeamWords words, Thresholds thresholds, CurrentPerson currentPerson, JdbcClient jdbc, JsonMapper json) {
        this.words = words;
        this.thresholds = thresholds;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String key() {
        return "registers/tracking";
    }

    @Override
    public Set<String> tables() {
        return Set.of("budget_revision", "line_outlook", "frozen_tracking", "alert_threshold");
    }

    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        archive.json(
                FILE,
                new ArchivedTracking(
                        revisions(project),
                        outlooks(project),
                        frozen(project),
                        words.of(project).thresholds().orElse(null)));
    }

    private List<ArchivedTracking.Agreed> revisions(UUID project) {
        return jdbc.sql("""
                        select r.id, r.number, r.on_day, r.reason, r.lines,
                            coalesce(r.done_by, p.given_name || ' ' || p.family_name), r.at
                        from budget_revision r join person p on p.id = r.person_id
                        where r.project_id = ? order by r.number""")
                .param(project)
                .query((row, number) -> new ArchivedTracking.Agreed(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        json.readValue(row.getString(5), LINES),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<ArchivedTracking.Expected> outlooks(UUID project) {
        return jdbc.sql("select line_id, forecast, comment from line_outlook where project_id = ? order by line_id")
                .param(project)
                .query((row, number) -> new ArchivedTracking.Expected(
                        row.getObject(1, UUID.class), row.getBigDecimal(2), row.getString(3)))
                .list();
    }

    private List<ArchivedTracking.Frozen> frozen(UUID project) {
        return jdbc.sql("""
                        select f.id, f.number, f.on_day, f.figures,
                            coalesce(f.done_by, p.given_name || ' ' || p.family_name), f.at
                        from frozen_tracking f join person p on p.id = f.person_id
                        where f.project_id = ? order by f.number""")
                .param(project)
                .query((row, number) -> new ArchivedTracking.Frozen(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        json.readTree(row.getString(4)),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void read(UUID project, ArchiveSource archive) throws IOException {
        ArchivedTracking kept = archive.json(FILE, ArchivedTracking.class).orElse(ArchivedTracking.EMPTY);
        UUID person = currentPerson.get().id();
        kept.revisions().forEach(revision -> bringIn(project, revision, person));
        kept.outlooks().forEach(outlook -> bringIn(project, outlook, person));
        kept.frozen().forEach(figures -> bringIn(project, figures, person));
        if (kept.thresholds() != null) {
            Thresholds.require(kept.thresholds());
            thresholds.write(project, kept.thresholds(), person);
        }
    }

    private void bringIn(UUID project, ArchivedTracking.Agreed revision, UUID person) {
        Letters.require(revision.reason());
        jdbc.sql("""
                        insert into budget_revision
                            (id, project_id, number, on_day, reason, lines, person_id, done_by, at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(
                        revision.id(),
                        project,
                        revision.number(),
                        revision.on(),
                        Letters.beginning(revision.reason(), LONGEST_TEXT),
                        json.writeValueAsString(revision.lines()),
                        person,
                        Letters.beginning(revision.by(), LONGEST_NAME),
                        revision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void bringIn(UUID project, ArchivedTracking.Expected outlook, UUID person) {
        Letters.require(outlook.comment());
        jdbc.sql("""
                        insert into line_outlook (project_id, line_id, forecast, comment, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, now())""")
                .params(project, outlook.line())
                .param(outlook.forecast())
                .params(Letters.beginning(outlook.comment(), LONGEST_TEXT), person)
                .update();
    }

    private void bringIn(UUID project, ArchivedTracking.Frozen figures, UUID person) {
        TrackingSheet sheet = json.treeToValue(figures.figures(), TrackingSheet.class);
        jdbc.sql("""
                        insert into frozen_tracking (id, project_id, number, on_day, figures, person_id, done_by, at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(
                        figures.id(),
                        project,
                        figures.number(),
                        figures.on(),
                        json.writeValueAsString(sheet),
                        person,
                        Letters.beginning(figures.by(), LONGEST_NAME),
                        figures.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}

package fr.coulisses.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the database answers to a search, in one statement for all sources.
@Component
class SearchRecords {

    private static final Map<String, Source> SOURCES = List.of(
                    new ProjectSource(),
                    new ArtefactSource(),
                    new PersonSource(),
                    new ContactSource(),
                    new EntrySource())
            .stream()
            .collect(Collectors.toUnmodifiableMap(Source::name, Function.identity()));

    private final JdbcClient jdbc;

    SearchRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The words of a text as the tables keep them. From here to the end of the transaction PostgreSQL plans for the
    /// very
    /// words, because a frequent one and a rare one are found in different ways, and compiles nothing.
    Words words(String text) {
        return jdbc.sql("""
                        select search_text(?), set_config('plan_cache_mode', 'force_custom_plan', true),
                            set_config('jit', 'off', true)""")
                .param(text)
                .query((row, number) -> Words.of(row.getString(1)))
                .single();
    }

    List<Found> find(Question question) {
        String all = SOURCES.values().stream()
                .map(source -> "(" + source.sql(question) + ")")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql((question.isUnlimited() ? "" : "with " + Question.MINE) + all + " order by closeness, rank")
                .params(question.parameters())
                .query((row, number) -> found(row))
                .list();
    }

    /// What somebody was at last: their projects by date, and the artefacts of them that were written last.
    List<Found> recent(Question question) {
        String sql = question.isUnlimited() ? RECENT_OF_ALL : "with " + Question.MINE + RECENT_OF_MINE;
        return jdbc.sql(sql)
                .params(question.parameters())
                .query((row, number) -> found(row))
                .list();
    }

    /// The revisions of referentials that the projects of somebody stand under.
    List<UUID> referentials(Question question) {
        return jdbc.sql("with " + Question.MINE
                        + "select distinct p.referential_id from mine m join project p on p.id = m.project_id")
                .params(question.parameters())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        Source source = SOURCES.get(row.getString("source"));
        if (source == null) {
            throw new IllegalStateException("No such source: " + row.getString("source"));
        }
        return source.found(row);
    }

    private static final String RECENT = """
            (select 'PROJECT' as source, p.id, p.id as project_id, p.title, p.type as detail, p.territory as place,
                1 as closeness, 1 as rank, p.at
            from (%1$s) p order by at desc nulls last limit :limit)
            union all
            (select 'ARTEFACT', a.id, a.project_id, a.title, a.kind, p.title, 1, 2, a.at
            from (%2$s order by at desc limit :limit) a join project p on p.id = a.project_id)
            order by rank, at desc nulls last
            """;
    private static final String RECENT_OF_MINE = RECENT.formatted(
            "select t.*, t.created_at as at from mine m join project t on t.id = m.project_id",
            ArtefactSource.SEEN.replace("t.*", "t.*, t.draft_at as at"));
    private static final String RECENT_OF_ALL = RECENT.formatted(
            "select t.*, t.created_at as at from project t order by t.created_at desc limit :limit",
            "select t.*, t.created_at as at from artefact t");
}

package fr.coulisses.contracts;

import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.project.ProjectSheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The rows of frozen texts; who may ask is known by the service.
@Component
class VersionRecords {

    private static final String SELECT = """
            select v.id, v.entry_id, v.number, v.state, v.content, v.articles, v.project, v.figures, v.sha256, v.frozen_at,
                coalesce(v.done_by, p.given_name || ' ' || p.family_name)
            from contract_version v join person p on p.id = v.frozen_by\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VersionRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Those of an entry, the newest first.
    List<ContractVersion> of(UUID entry) {
        return jdbc.sql(SELECT + "where v.entry_id = ? order by v.number desc")
                .param(entry)
                .query(this::version)
                .list();
    }

    /// Those of all entries of a project, entry by entry, the oldest first.
    List<ContractVersion> all(UUID project) {
        return jdbc.sql(SELECT + """
                        join register_entry e on e.id = v.entry_id
                        where e.project_id = ? order by e.added_at, e.id, v.number""").param(project).query(this::version).list();
    }

    /// What each contract of a project said in the text that was frozen last.
    Map<UUID, Contract> last(UUID project) {
        Map<UUID, Contract> last = new HashMap<>();
        jdbc.sql("""
                        select distinct on (v.entry_id) v.entry_id, v.content
                        from contract_version v join register_entry e on e.id = v.entry_id
                        where e.project_id = ? order by v.entry_id, v.number desc""").param(project).query(row -> {
            last.put(row.getObject(1, UUID.class), json.readValue(row.getString(2), Contract.class));
        });
        return last;
    }

    /// The ids of the contracts of a project.
    Set<UUID> entries(UUID project) {
        return Set.copyOf(jdbc.sql("select id from register_entry where project_id = ? and register = ?")
                .params(project, ContractRegister.KEY)
                .query(UUID.class)
                .list());
    }

    Optional<ContractVersion> numbered(UUID entry, int number) {
        return jdbc.sql(SELECT + "where v.entry_id = ? and v.number = ?")
                .params(entry, number)
                .query(this::version)
                .optional();
    }

    private ContractVersion version(ResultSet row, int number) throws SQLException {
        return new ContractVersion(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                ContractState.valueOf(row.getString(4)),
                json.readValue(row.getString(5), Contract.class),
                List.of(json.readValue(row.getString(6), Clause[].class)),
                json.readValue(row.getString(7), ProjectSheet.class),
                List.of(json.readValue(row.getString(8), UsedFigure[].class)),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getString(11));
    }

    /// @param doneBy who did it elsewhere; `null` for what is done here
    void insert(
            UUID id,
            UUID entry,
            int number,
            ContractState state,
            Contract content,
            List<Clause> articles,
            ProjectSheet project,
            List<UsedFigure> figures,
            Instant at,
            UUID person,
            @Nullable String doneBy) {
        jdbc.sql("""
                        insert into contract_version (id, entry_id, number, state, content, articles, project, figures,
                            sha256, frozen_at, frozen_by, done_by)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?)""")
                .params(
                        id,
                        entry,
                        number,
                        state.name(),
                        json.writeValueAsString(content),
                        json.writeValueAsString(articles),
                        json.writeValueAsString(project),
                        json.writeValueAsString(figures),
                        sha256(content, articles, project),
                        at.atOffset(ZoneOffset.UTC),
                        person)
                .param(doneBy)
                .update();
    }

    private String sha256(Contract content, List<Clause> articles, ProjectSheet project) {
        ObjectNode whole = json.createObjectNode();
        whole.set("content", json.valueToTree(content));
        whole.set("articles", json.valueToTree(articles));
        whole.set("project", json.valueToTree(project));
        return CanonicalJson.sha256(whole);
    }
}

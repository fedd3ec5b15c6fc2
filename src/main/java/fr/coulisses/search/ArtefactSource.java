package fr.coulisses.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Artefacts, by title and kind; a jury finds those that were submitted.
final class ArtefactSource implements Source {

    /// What a person may see of the artefacts of their projects.
    static final String SEEN = """
            select t.* from mine m join artefact t on t.project_id = m.project_id
            where (m.part <> 'JURY' or exists (select 1 from artefact_version v where v.artefact_id = t.id))
            """;

    @Override
    public String name() {
        return "ARTEFACT";
    }

    @Override
    public String sql(Question question) {
        String rows = question.isUnlimited()
                ? Source.candidates("artefact", "id, project_id, title, kind", question.allInArtefact("t"))
                : SEEN + " and " + question.allInArtefact("t");
        return """
                select '%1$s' as source, a.id, a.project_id, a.title, a.kind as detail, p.title as place, a.closeness, a.rank
                from (select f.id, f.project_id, f.title, f.kind, %2$s as closeness, f.words as rank
                    from (%3$s) f order by closeness, rank limit :limit) a
                join project p on p.id = a.project_id
                """.formatted(name(), question.closenessOfArtefact("f"), rows);
    }

    @Override
    public Found found(ResultSet row) throws SQLException {
        return new Found.Artefact(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("title"),
                row.getString("detail"),
                row.getString("place"),
                Source.closeness(row));
    }
}

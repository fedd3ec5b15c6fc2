package fr.coulisses.assessment;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referentials;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The competency matrix of a project, read with the same few statements whatever the size of the team.
@Service
public class Matrices {

    private final JdbcClient jdbc;
    private final Projects projects;
    private final Artefacts artefacts;
    private final Referentials referentials;
    private final ProjectAccess access;

    Matrices(JdbcClient jdbc, Projects projects, Artefacts artefacts, Referentials referentials, ProjectAccess access) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.artefacts = artefacts;
        this.referentials = referentials;
        this.access = access;
    }

    /// The whole matrix for those who follow the work; a jury sees what was submitted.
    @Transactional(readOnly = true)
    public Matrix of(UUID project) {
        Matrix whole = new Matrix(
                referentials.get(projects.get(project).referentialId()), artefacts.of(project), cells(project));
        return access.rights(project).contains(Right.FOLLOW) ? whole : whole.submittedOnly();
    }

    private List<MatrixCell> cells(UUID project) {
        return jdbc.sql("""
                        select a.id, c.student_id, c.competency_code, r.state, v.id, v.number,
                            a.draft_at > v.submitted_at
                        from artefact a
                        join artefact_version v on v.artefact_id = a.id
                        join claim c on c.version_id = v.id
                        join review r on r.version_id = v.id
                        where a.project_id = :project and r.state <> 'SUPERSEDED'
                        union all
                        select a.id, i.student_id, i.competency_code, null, null, 0, false
                        from artefact a join intended_claim i on i.artefact_id = a.id
                        where a.project_id = :project""")
                .param("project", project)
                .query((row, number) -> {
                    String state = row.getString(4);
                    return new MatrixCell(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            state == null ? CellState.DRAFT : CellState.of(ReviewState.valueOf(state)),
                            row.getObject(5, UUID.class),
                            row.getInt(6),
                            row.getBoolean(7));
                })
                .list();
    }
}

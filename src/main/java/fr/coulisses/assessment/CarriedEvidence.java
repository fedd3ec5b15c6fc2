package fr.coulisses.assessment;

import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.referential.CorrespondenceType;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The claims of a project that count for the revision it has now, though they were made under an older one.
@Service
public class CarriedEvidence {

    private final JdbcClient jdbc;
    private final ProjectAccess access;

    CarriedEvidence(JdbcClient jdbc, ProjectAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /// What was carried into the revision that the project is under, by competency and student.
    @Transactional(readOnly = true)
    public List<CarriedClaim> of(UUID project) {
        access.require(project, Right.READ);
        return jdbc.sql("""
                        select e.claim_id, c.version_id, c.student_id, e.from_code, e.referential_id, e.competency_code,
                            e.type, e.confirmed_by, e.confirmed_at
                        from carried_evidence e
                        join project_move m on m.id = e.move_id
                        join project p on p.id = m.project_id and p.referential_id = e.referential_id
                        join claim c on c.id = e.claim_id
                        where m.project_id = ? order by e.competency_code, c.student_id, e.confirmed_at""")
                .param(project)
                .query((row, number) -> new CarriedClaim(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        CorrespondenceType.valueOf(row.getString(7)),
                        row.getObject(8, UUID.class),
                        row.getTimestamp(9).toInstant()))
                .list();
    }
}

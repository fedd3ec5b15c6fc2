package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The claims that count in a project are read from its versions on: a school of a million artefacts costs a student
/// nothing.
@CoulissesTest
class CountedClaimsAreFoundByIndexTest {

    private final JdbcClient jdbc;

    @Autowired
    CountedClaimsAreFoundByIndexTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    @Transactional
    void theClaimsOfAProjectAreFoundByTheirVersions() {
        jdbc.sql("set local enable_seqscan = off").update();
        jdbc.sql("set local enable_hashjoin = off").update();
        jdbc.sql("set local enable_mergejoin = off").update();
        String plan = String.join(
                "\n", jdbc.sql("""
                                explain select c.competency_code from artefact a
                                join artefact_version v on v.artefact_id = a.id
                                join counted_claim c on c.version_id = v.id where a.project_id = ?""").param(UUID.randomUUID()).query(String.class).list());
        assertThat(plan).contains("Index Cond: (version_id = v.id)");
    }
}

package fr.coulisses.referential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Brings the sheets that travel with the release into the database: one folder of `referentials/` each.
///
/// A sheet goes in as revision 1, once; what a school made of it later stays. The kinds that evidence its competencies
/// are added to at every start, because a release may bring new kinds for an old sheet; what a school took away from a
/// revision of its own does not come back.
@Component
@DependsOnDatabaseInitialization
class ShippedReferentials implements InitializingBean {

    private final JdbcClient jdbc;
    private final RevisionRecords records;
    private final TransactionTemplate transaction;

    ShippedReferentials(JdbcClient jdbc, RevisionRecords records, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.records = records;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (Resource sheet :
                new PathMatchingResourcePatternResolver().getResources("classpath*:referentials/*/sheet.json")) {
            ReferentialSheet read = ReferentialSheet.of(text(sheet), text(sheet.createRelative("criteria.json")));
            String kinds = text(sheet.createRelative("kinds.json"));
            transaction.executeWithoutResult(status -> {
                if (records.hold(read.code()) == 0) {
                    records.add(read, 1, "", null, Map.of());
                }
                map(read.code(), kinds);
            });
        }
    }

    private void map(String code, String kinds) {
        List<UUID> revisions = jdbc.sql("select id from referential where code = ? order by revision")
                .param(code)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        JsonNode mapping = JsonMapper.shared().readTree(kinds);
        mapping.propertyNames()
                .forEach(kind -> mapping.get(kind).forEach(competency -> map(revisions, kind, competency.asString())));
    }

    /// What is new to the first revision is new to all.
    private void map(List<UUID> revisions, String kind, String competency) {
        if (records.evidence(revisions.getFirst(), kind, competency)) {
            revisions.stream().skip(1).forEach(later -> records.evidence(later, kind, competency));
        }
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}

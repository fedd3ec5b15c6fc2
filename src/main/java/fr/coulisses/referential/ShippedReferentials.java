package fr.coulisses.referential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
/// are added to at every start, because a release may bring new kinds for an old sheet.
@Component
@DependsOnDatabaseInitialization
class ShippedReferentials implements InitializingBean {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ShippedReferentials(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        for (Resource sheet :
                new PathMatchingResourcePatternResolver().getResources("classpath*:referentials/*/sheet.json")) {
            ReferentialSheet read = ReferentialSheet.of(text(sheet), text(sheet.createRelative("criteria.json")));
            String kinds = text(sheet.createRelative("kinds.json"));
            transaction.executeWithoutResult(status -> {
                load(read);
                map(read.code(), kinds);
            });
        }
    }

    private void load(ReferentialSheet sheet) {
        boolean known = jdbc.sql("select exists (select 1 from referential where code = ?)")
                .param(sheet.code())
                .query(Boolean.class)
                .single();
        if (known) {
            return;
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into referential (id, code, revision, title, expires_on, content, sha256)
                        values (?, ?, 1, ?, ?, ?::jsonb, ?)""")
                .param(id)
                .param(sheet.code())
                .param(sheet.title())
                .param(sheet.expiresOn())
                .param(sheet.json())
                .param(sha256(sheet.json()))
                .update();
        int rank = 0;
        for (Referential.Block block : sheet.read(id, 1, java.util.Map.of()).blocks()) {
            for (Referential.Competency competency : block.competencies()) {
                jdbc.sql("insert into competency (referential_id, code, block_code, rank) values (?, ?, ?, ?)")
                        .params(id, competency.code(), block.code(), rank++)
                        .update();
            }
        }
    }

    private void map(String code, String kinds) {
        JsonNode mapping = JsonMapper.shared().readTree(kinds);
        mapping.propertyNames()
                .forEach(kind -> mapping.get(kind)
                        .forEach(competency -> jdbc.sql("""
                                insert into kind_competency (referential_id, kind, competency_code)
                                select id, ?, ? from referential where code = ? on conflict do nothing""")
                                .params(kind, competency.asString(), code)
                                .update()));
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

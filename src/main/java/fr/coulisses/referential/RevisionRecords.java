package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Revisions as the database keeps them: written once.
@Component
class RevisionRecords {

    private final JdbcClient jdbc;

    RevisionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> newest(String code) {
        return jdbc.sql("select id from referential where code = ? order by revision desc limit 1")
                .param(code)
                .query(UUID.class)
                .optional();
    }

    /// Lets nobody else make a revision of this sheet until the transaction ends.
    ///
    /// @return the number of the newest revision; 0 for a sheet that is not known yet
    int hold(String code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('referential ' || ?))")
                .param(code)
                .query(row -> {});
        return jdbc.sql("select coalesce(max(revision), 0) from referential where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    ReferentialSheet sheet(UUID id) {
        return ReferentialSheet.stored(jdbc.sql("select content from referential where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    /// The kinds of artefact that evidence something in any sheet.
    List<String> kinds() {
        return jdbc.sql("select distinct kind from kind_competency order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// Writes a revision with its competencies and the kinds that evidence them.
    ///
    /// @param by who made it; `null` for one that a release ships
    /// @param evidence by kind; codes that the sheet does not have are left out
    UUID add(ReferentialSheet sheet, int revision, String note, @Nullable UUID by, Map<String, List<String>> evidence) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into referential
                            (id, code, revision, title, expires_on, content, sha256, note, loaded_by)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .param(id)
                .param(sheet.code())
                .param(revision)
                .param(sheet.title())
                .param(sheet.expiresOn())
                .param(sheet.json())
                .param(sha256(sheet.json()))
                .param(note)
                .param(by)
                .update();
        int rank = 0;
        for (Block block : sheet.read(id, revision, Map.of()).blocks()) {
            for (Competency competency : block.competencies()) {
                jdbc.sql("insert into competency (referential_id, code, block_code, rank) values (?, ?, ?, ?)")
                        .params(id, competency.code(), block.code(), rank++)
                        .update();
            }
        }
        evidence.forEach((kind, codes) -> codes.forEach(code -> evidence(id, kind, code)));
        return id;
    }

    /// Says that a kind can evidence a competency, where the revision has it.
    ///
    /// @return whether that is new
    boolean evidence(UUID referential, String kind, String competency) {
        return jdbc.sql("""
                        insert into kind_competency (referential_id, kind, competency_code)
                        select referential_id, ?, code from competency where referential_id = ? and code = ?
                        on conflict do nothing""").params(kind, referential, competency).update() == 1;
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

package fr.coulisses.contacts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Leads what belongs to a contact to the one it was merged into, and back again.
@Component
class MergeRecords {

    /// @param before the fields of the one that was kept, as they were
    /// @param made what they became
    record Merge(UUID gone, UUID kept, ContactSheet before, ContactSheet made) {}

    private static final TypeReference<Map<ContactField, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MergeRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void lead(UUID project, UUID person, Contact kept, UUID gone, ContactSheet made) {
        List<UUID> entries =
                ids("update contact_entry set contact_id = ? where contact_id = ? returning id", kept, gone);
        List<UUID> led = ids("update contact set merged_into = ? where merged_into = ? returning id", kept, gone);
        ids("update contact set merged_into = ? where id = ? returning id", kept, gone);
        jdbc.sql("""
                        insert into contact_merge (gone_id, kept_id, project_id, person_id, before, made, entries, led)
                        values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::uuid[], ?::uuid[])""")
                .params(gone, kept.id(), project, person)
                .params(written(kept.sheet()), written(made), array(entries), array(led))
                .update();
    }

    private List<UUID> ids(String sql, Contact kept, UUID gone) {
        return jdbc.sql(sql)
                .params(kept.id(), gone)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    Optional<Merge> find(UUID project, UUID gone) {
        return jdbc.sql("""
                        select gone_id, kept_id, before, made from contact_merge
                        where project_id = ? and gone_id = ? for update""")
                .params(project, gone)
                .query((row, number) -> new Merge(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        read(row.getString(3)),
                        read(row.getString(4))))
                .optional();
    }

    /// What was merged into a contact, the last one first.
    List<ContactMerge> into(UUID project, UUID kept) {
        return jdbc.sql("""
                        select m.gone_id, c.fields ->> 'NAME', p.given_name || ' ' || p.family_name, m.at
                        from contact_merge m join contact c on c.id = m.gone_id join person p on p.id = m.person_id
                        where m.project_id = ? and m.kept_id = ? order by m.at desc, m.gone_id""")
                .params(project, kept)
                .query((row, number) -> new ContactMerge(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /// What was led away goes back, unless it is gone or somewhere else by now.
    void part(Merge merge) {
        jdbc.sql("""
                        update contact_entry set contact_id = :gone from contact_merge m
                        where m.gone_id = :gone and contact_entry.id = any(m.entries) and contact_id = :kept""").param("gone", merge.gone()).param("kept", merge.kept()).update();
        jdbc.sql("""
                        update contact set merged_into = :gone from contact_merge m
                        where m.gone_id = :gone and contact.id = any(m.led) and merged_into = :kept""").param("gone", merge.gone()).param("kept", merge.kept()).update();
        jdbc.sql("update contact set merged_into = null where id = ?")
                .param(merge.gone())
                .update();
        jdbc.sql("delete from contact_merge where gone_id = ?")
                .param(merge.gone())
                .update();
    }

    private ContactSheet read(String fields) {
        return new ContactSheet(json.readValue(fields, FIELDS));
    }

    private String written(ContactSheet sheet) {
        return json.writeValueAsString(sheet.values());
    }
}

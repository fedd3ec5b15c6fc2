package fr.coulisses.contacts;

import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of the register, and the log of what was done to them; who may ask is known by the services.
@Component
class ContactRecords {

    private static final String COLUMNS = "select id, version, fields from contact ";
    private static final TypeReference<Map<ContactField, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final ReadOnce<UUID, List<Contact>> whole = new ReadOnce<>();
    private final ReadOnce<UUID, Map<UUID, UUID>> merged = new ReadOnce<>();

    ContactRecords(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    List<Contact> page(UUID project, ContactFilter filter, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String where = where(project, filter, parameters);
        parameters.add(offset);
        parameters.add(limit);
        return jdbc.sql(COLUMNS + where + " order by folded, id offset ? limit ?")
                .params(parameters)
                .query(this::contact)
                .list();
    }

    /// The whole register, in the order of the names.
    List<Contact> all(UUID project) {
        return whole.once(project, () -> page(project, ContactFilter.ALL, 0, Contacts.MOST));
    }

    int count(UUID project, ContactFilter filter) {
        List<Object> parameters = new ArrayList<>();
        return jdbc.sql("select count(*) from contact " + where(project, filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String where(UUID project, ContactFilter filter, List<Object> parameters) {
        StringBuilder where = new StringBuilder("where project_id = ? and merged_into is null");
        parameters.add(project);
        for (String word : FoldedText.of(filter.words()).split(" ", -1)) {
            if (!word.isEmpty()) {
                where.append(" and folded like ?");
                parameters.add("%" + word + "%");
            }
        }
        if (filter.family() != null) {
            where.append(" and family = ?");
            parameters.add(filter.family().name());
        }
        if (filter.status() != null) {
            where.append(" and coalesce(status, 'IDENTIFIED') = ?");
            parameters.add(filter.status().name());
        }
        return where.toString();
    }

    List<Contact> some(UUID project, Set<UUID> ids) {
        return jdbc.sql(COLUMNS + "where project_id = ? and merged_into is null and id = any(?::uuid[])")
                .params(project, ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .query(this::contact)
                .list();
    }

    /// @throws NotFound when the project has no such contact, or no longer
    Contact get(UUID project, UUID id) {
        return one(project, id, "");
    }

    /// The same, kept from others until the end of the transaction.
    Contact locked(UUID project, UUID id) {
        return one(project, id, " for update");
    }

    private Contact one(UUID project, UUID id, String lock) {
        return jdbc.sql(COLUMNS + "where project_id = ? and id = ? and merged_into is null" + lock)
                .params(project, id)
                .query(this::contact)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Where the contacts went that were merged into others.
    Map<UUID, UUID> merged(UUID project) {
        return merged.once(project, () -> {
            Map<UUID, UUID> found = new HashMap<>();
            jdbc.sql("select id, merged_into from contact where project_id = ? and merged_into is not null")
                    .param(project)
                    .query(row -> {
                        found.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                    });
            return Map.copyOf(found);
        });
    }

    void insert(UUID project, List<Contact> contacts) {
        batches.batchUpdate(
                "insert into contact (id, project_id, fields, folded) values (?, ?, ?::jsonb, ?)",
                contacts.stream()
                        .map(contact -> new Object[] {
                            contact.id(),
                            project,
                            written(contact.sheet()),
                            contact.sheet().folded()
                        })
                        .toList());
    }

    void update(UUID id, ContactSheet sheet) {
        jdbc.sql("update contact set fields = ?::jsonb, folded = ?, version = version + 1 where id = ?")
                .params(written(sheet), sheet.folded(), id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from contact where merged_into = ?").param(id).update();
        jdbc.sql("delete from contact where id = ?").param(id).update();
    }

    void log(UUID project, UUID person, String what, List<Contact> before, List<Contact> after) {
        List<Contact> named = after.isEmpty() ? before : after;
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            rows.add(new Object[] {
                project, named.get(i).id(), person, what, sheet(before, i), sheet(after, i),
            });
        }
        batches.batchUpdate("""
                insert into contact_change (project_id, contact_id, person_id, what, before, after)
                values (?, ?, ?, ?, ?::jsonb, ?::jsonb)""", rows);
    }

    private @Nullable String sheet(List<Contact> contacts, int i) {
        return i < contacts.size() ? written(contacts.get(i).sheet()) : null;
    }

    List<ContactChange> changes(UUID project, UUID contact) {
        return jdbc.sql("""
                        select p.given_name || ' ' || p.family_name, c.at, c.what, c.before, c.after
                        from contact_change c join person p on p.id = c.person_id
                        where c.project_id = ? and c.contact_id = ? order by c.id desc""")
                .params(project, contact)
                .query((row, number) -> new ContactChange(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        read(row.getString(4)),
                        read(row.getString(5))))
                .list();
    }

    private Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(row.getObject(1, UUID.class), row.getInt(2), read(row.getString(3)));
    }

    private ContactSheet read(@Nullable String fields) {
        return fields == null ? ContactSheet.EMPTY : new ContactSheet(json.readValue(fields, FIELDS));
    }

    private String written(ContactSheet sheet) {
        return json.writeValueAsString(sheet.values());
    }
}

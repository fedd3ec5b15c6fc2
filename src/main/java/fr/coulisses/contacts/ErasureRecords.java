package fr.coulisses.contacts;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes people out of the tables of the register, those too that are written for ever.
@Component
class ErasureRecords {

    private static final int MOST = 100;

    /// A contact and what was merged into it.
    private static final String THESE =
            "(select id from contact where project_id = :project and (id = :contact or merged_into = :contact))";

    private static final String PERSONAL = Arrays.stream(ContactField.values())
            .filter(ContactField::isOfThePerson)
            .map(ContactField::name)
            .collect(Collectors.joining("', '", "array['", "']"));

    private final JdbcClient jdbc;
    private final ContactRecords records;

    ErasureRecords(JdbcClient jdbc, ContactRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /// Empties the log of a contact, of what was merged into it, and of those with its e-mail that were deleted before.
    void erase(UUID project, Contact contact) {
        jdbc.sql("""
                        update contact_change set before = null, after = null
                        where project_id = :project and (contact_id in %s or
                            (:email <> '' and not exists (select 1 from contact c where c.id = contact_id)
                                and lower(:email) in (lower(before ->> 'EMAIL'), lower(after ->> 'EMAIL'))))""".formatted(THESE))
                .param("project", project)
                .param("contact", contact.id())
                .param("email", contact.sheet().of(ContactField.EMAIL))
                .update();
    }

    /// Takes the person out of an organisation, its log and its journal.
    ///
    /// @param erased what the journal says instead
    void erasePersonOf(UUID project, Contact contact, String erased) {
        in(
                project,
                contact,
                "update contact_change set before = before - %s, after = after - %s where contact_id in %s"
                        .formatted(PERSONAL, PERSONAL, THESE));
        in(
                project,
                contact,
                "update contact_merge set before = before - %s, made = made - %s where kept_id in %s"
                        .formatted(PERSONAL, PERSONAL, THESE));
        in(
                project,
                contact,
                "update contact set fields = fields - %s, folded = '', version = version + 1 where id in %s"
                        .formatted(PERSONAL, THESE));
        jdbc.sql("update contact_entry set summary = ?, next_step = '' where project_id = ? and contact_id = ?")
                .params(erased, project, contact.id())
                .update();
        records.update(contact.id(), contact.sheet().withoutPerson());
    }

    private void in(UUID project, Contact contact, String sql) {
        jdbc.sql(sql).param("project", project).param("contact", contact.id()).update();
    }

    List<ErasedPerson> of(UUID project) {
        return jdbc.sql("""
                        select p.given_name || ' ' || p.family_name, c.at
                        from contact_change c join person p on p.id = c.person_id
                        where c.project_id = ? and c.what = 'ERASED' order by c.id desc limit ?""")
                .params(project, MOST)
                .query((row, number) -> new ErasedPerson(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }
}

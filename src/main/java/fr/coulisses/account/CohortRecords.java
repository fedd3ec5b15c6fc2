package fr.coulisses.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cohorts and who is in them, as the database keeps them.
@Component
class CohortRecords {

    private final JdbcClient jdbc;

    CohortRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Cohort> all() {
        return jdbc.sql("""
                        select c.id, c.name, count(m.person_id) from cohort c
                        left join cohort_member m on m.cohort_id = c.id group by c.id order by c.name""")
                .query((row, number) -> new Cohort(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                .list();
    }

    /// @param text what the name has in it, accents and capitals ignored
    List<Cohort> search(String text, int offset, int limit) {
        return jdbc.sql("""
                        select c.id, c.name, (select count(*) from cohort_member m where m.cohort_id = c.id)
                        from cohort c where search_text(c.name) like '%' || btrim(search_text(?)) || '%'
                        order by c.name, c.id offset ? limit ?""")
                .params(text, offset, limit)
                .query((row, number) -> new Cohort(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                .list();
    }

    Optional<Cohort> find(UUID cohort) {
        return jdbc.sql("""
                        select c.id, c.name, (select count(*) from cohort_member m where m.cohort_id = c.id)
                        from cohort c where c.id = ?""")
                .param(cohort)
                .query((row, number) -> new Cohort(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                .optional();
    }

    /// @return whether no cohort has this name yet
    boolean open(String name) {
        return jdbc.sql("insert into cohort (id, name) values (?, ?) on conflict do nothing")
                        .params(UUID.randomUUID(), name)
                        .update()
                == 1;
    }

    boolean rename(UUID cohort, String name) {
        return jdbc.sql("""
                        update cohort set name = ?, version = version + 1 where id = ?
                        and not exists (select 1 from cohort c where lower(c.name) = lower(?) and c.id <> ?)""").params(name, cohort, name, cohort).update() == 1;
    }

    /// Puts somebody into the cohort of a name, which is opened when there is none.
    void join(String name, UUID person) {
        open(name);
        jdbc.sql("""
                        insert into cohort_member (cohort_id, person_id)
                        select id, ? from cohort where lower(name) = lower(?) on conflict do nothing""").params(person, name).update();
    }

    void leave(UUID cohort, UUID person) {
        jdbc.sql("delete from cohort_member where cohort_id = ? and person_id = ?")
                .params(cohort, person)
                .update();
    }

    /// By family name.
    List<UUID> members(UUID cohort, int offset, int limit) {
        return jdbc.sql("""
                        select p.id from cohort_member m join person p on p.id = m.person_id where m.cohort_id = ?
                        order by p.family_name, p.given_name, p.id offset ? limit ?""")
                .params(cohort, offset, limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The names of the cohorts of some people.
    Map<UUID, String> namesOf(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("""
                        select m.person_id, string_agg(c.name, ', ' order by c.name)
                        from cohort_member m join cohort c on c.id = m.cohort_id
                        where m.person_id = any(?) group by m.person_id""").param(people.toArray(UUID[]::new)).query(row -> {
            names.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return names;
    }
}

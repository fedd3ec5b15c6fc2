package fr.coulisses.referential;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.shared.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which competencies of a newer revision stand for those of an older one: read by everybody with an account, confirmed
/// by an administrator.
@Service
public class Correspondences {

    private final JdbcClient jdbc;
    private final Referentials referentials;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Correspondences(JdbcClient jdbc, Referentials referentials, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.referentials = referentials;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// What was confirmed for two revisions, or what their wording proposes.
    @Transactional(readOnly = true)
    public CorrespondenceTable of(UUID before, UUID after) {
        Referential old = referentials.get(before);
        Referential next = referentials.get(after);
        List<Correspondence> lines = new ArrayList<>();
        List<Instant> moments = new ArrayList<>();
        List<String> names = new ArrayList<>();
        jdbc.sql("""
                        select c.old_code, c.new_code, c.type, c.confirmed_at, p.given_name || ' ' || p.family_name
                        from competency_correspondence c
                        join person p on p.id = c.confirmed_by
                        left join competency o on o.referential_id = c.old_referential_id and o.code = c.old_code
                        left join competency n on n.referential_id = c.new_referential_id and n.code = c.new_code
                        where c.old_referential_id = ? and c.new_referential_id = ?
                        order by o.rank nulls last, n.rank nulls last""").params(before, after).query(row -> {
            lines.add(new Correspondence(
                    row.getString(1), row.getString(2), CorrespondenceType.valueOf(row.getString(3))));
            moments.add(row.getTimestamp(4).toInstant());
            names.add(row.getString(5));
        });
        return lines.isEmpty()
                ? new CorrespondenceTable(old, next, SheetComparison.propose(old, next), "", null)
                : new CorrespondenceTable(old, next, List.copyOf(lines), names.getFirst(), moments.getFirst());
    }

    /// What the wording of two revisions proposes, whatever was confirmed.
    public CorrespondenceTable proposed(UUID before, UUID after) {
        Referential old = referentials.get(before);
        Referential next = referentials.get(after);
        return new CorrespondenceTable(old, next, SheetComparison.propose(old, next), "", null);
    }

    /// Confirms the table, in the place of one confirmed before; evidence that was carried by that one stays carried.
    ///
    /// @throws Refusal when a competency is missing, or a line says what cannot be
    @Transactional
    public void confirm(UUID before, UUID after, List<Correspondence> lines) {
        SignedInPerson person = currentPerson.require(Role.ADMIN);
        if (before.equals(after)) {
            throw new Refusal("referential.refused.correspondence.self");
        }
        new CorrespondenceRules(referentials.get(before), referentials.get(after), lines).require();
        jdbc.sql("select 1 from referential where id = ? for update")
                .param(after)
                .query(row -> {});
        jdbc.sql("delete from competency_correspondence where old_referential_id = ? and new_referential_id = ?")
                .params(before, after)
                .update();
        for (Correspondence line : lines) {
            jdbc.sql("""
                            insert into competency_correspondence (old_referential_id, old_code, new_referential_id,
                                new_code, type, confirmed_by, confirmed_at) values (?, ?, ?, ?, ?, ?, ?)""")
                    .param(before)
                    .param(line.oldCode())
                    .param(after)
                    .param(line.newCode())
                    .param(line.type().name())
                    .param(person.id())
                    .param(Timestamp.from(clock.instant()))
                    .update();
        }
    }
}

package fr.coulisses.assessment.remark;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sentences tutors use again: each their own, and those that a colleague shares.
@Service
public class Phrases {

    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    Phrases(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /// What a tutor may choose from: their own first.
    @Transactional(readOnly = true)
    public List<Phrase> mine() {
        return jdbc.sql("""
                        select id, competency_code, text, shared, owner_id = :tutor
                        from phrase where owner_id = :tutor or shared
                        order by owner_id <> :tutor, competency_code, text""")
                .param("tutor", tutor().id())
                .query((row, number) -> new Phrase(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5)))
                .list();
    }

    /// @throws Refusal for an empty text or one above 2,000 characters
    @Transactional
    public void add(String competency, String text, boolean shared) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > MOST) {
            throw new Refusal("assessment.refused.phrase");
        }
        jdbc.sql("insert into phrase (id, owner_id, competency_code, text, shared) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), tutor().id(), competency, said, shared)
                .update();
    }

    /// Forgets a sentence of one's own.
    ///
    /// @throws NotFound when it is not one's own
    @Transactional
    public void remove(UUID phrase) {
        int removed = jdbc.sql("delete from phrase where id = ? and owner_id = ?")
                .params(phrase, tutor().id())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    private SignedInPerson tutor() {
        return currentPerson.require(Role.TUTOR);
    }
}

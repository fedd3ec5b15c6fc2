package fr.coulisses.referential;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.shared.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The certification sheets of the school. A revision never changes, so each is read from the database once.
@Service
public class Referentials {

    private final Map<UUID, Referential> read = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    Referentials(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /// One revision; everybody with an account may read it.
    public Referential get(UUID id) {
        currentPerson.get();
        return read.computeIfAbsent(id, this::load);
    }

    /// One revision as it is published, for somebody without an account who was shown what it judges.
    public Referential published(UUID id) {
        return read.computeIfAbsent(id, this::load);
    }

    /// The newest revision of a sheet.
    ///
    /// @throws NotFound when the school has none of that code
    public Referential newest(String code) {
        currentPerson.get();
        return get(jdbc.sql("select id from referential where code = ? order by revision desc limit 1")
                .param(code)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new));
    }

    /// A given revision of a sheet.
    public Referential revision(String code, int revision) {
        currentPerson.get();
        return get(jdbc.sql("select id from referential where code = ? and revision = ?")
                .params(code, revision)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new));
    }

    /// All revisions of all sheets, newest first: what a new project may choose from.
    public List<Referential> all() {
        currentPerson.get();
        return jdbc
                .sql("select id from referential order by code desc, revision desc")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(this::get)
                .toList();
    }

    private Referential load(UUID id) {
        Map<String, List<String>> evidence = new HashMap<>();
        jdbc.sql("select kind, competency_code from kind_competency where referential_id = ? order by 1, 2")
                .param(id)
                .query(row -> {
                    evidence.merge(row.getString(1), List.of(row.getString(2)), Referentials::joined);
                });
        return jdbc.sql("select content, revision from referential where id = ?")
                .param(id)
                .query((row, number) ->
                        ReferentialSheet.stored(row.getString(1)).read(id, row.getInt(2), Map.copyOf(evidence)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

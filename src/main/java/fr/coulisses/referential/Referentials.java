package fr.coulisses.referential;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.shared.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// The newest revision of every sheet; first the one that a new project starts under, which is the sheet that the
    /// release brought or, where the school has it, the one that replaces it.
    public List<Referential> forNewProjects() {
        Map<String, Referential> newest = new LinkedHashMap<>();
        all().forEach(each -> newest.putIfAbsent(each.code(), each));
        Optional<Referential> first = jdbc
                .sql("select code from referential where loaded_by is null order by code desc")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .findFirst()
                .map(newest::get);
        List<Referential> ordered = new ArrayList<>(newest.values());
        first.map(shipped -> last(shipped, newest)).ifPresent(current -> {
            ordered.remove(current);
            ordered.addFirst(current);
        });
        return List.copyOf(ordered);
    }

    private static Referential last(Referential sheet, Map<String, Referential> newest) {
        Referential last = sheet;
        for (int i = 0; i < newest.size(); i++) {
            Optional<Referential> next = successor(last, newest.values());
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
        }
        return last;
    }

    /// The newest revision of the sheet that replaces this one, where the school has it: the older sheet or the newer
    /// one
    /// says so.
    public Optional<Referential> successor(Referential sheet) {
        Map<String, Referential> newest = new LinkedHashMap<>();
        all().forEach(each -> newest.putIfAbsent(each.code(), each));
        return successor(sheet, newest.values());
    }

    private static Optional<Referential> successor(Referential sheet, Collection<Referential> newest) {
        return newest.stream()
                .filter(each -> !each.code().equals(sheet.code()))
                .filter(each ->
                        each.code().equals(sheet.replacedBy()) || sheet.code().equals(each.replaces()))
                .findFirst();
    }

    /// The revisions of a sheet, newest first, with who made each and why.
    public List<Revision> revisions(String code) {
        currentPerson.get();
        return jdbc.sql("""
                        select r.id, r.revision, r.note, r.loaded_at, coalesce(p.given_name || ' ' || p.family_name, '')
                        from referential r left join person p on p.id = r.loaded_by
                        where r.code = ? order by r.revision desc""")
                .param(code)
                .query((row, number) -> new Revision(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getString(5)))
                .list();
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

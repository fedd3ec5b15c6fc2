package fr.coulisses.referential;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.shared.DraftMerge;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The next revision of each sheet, written by the administrators in a draft that saves itself and then published. A
/// published revision never changes; projects keep theirs.
@Service
public class RevisionDrafts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final RevisionRecords records;
    private final Referentials referentials;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    RevisionDrafts(
            JdbcClient jdbc,
            RevisionRecords records,
            Referentials referentials,
            CurrentPerson currentPerson,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.referentials = referentials;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// The draft of a sheet, where somebody has begun one.
    public Optional<RevisionDraft> of(String code) {
        currentPerson.require(Role.ADMIN);
        return read(code, "");
    }

    /// Begins a draft from the newest revision, or goes on with the one that is there.
    @Transactional
    public RevisionDraft start(String code) {
        SignedInPerson person = currentPerson.require(Role.ADMIN);
        Referential base = referentials.newest(code);
        jdbc.sql("""
                        insert into referential_draft (code, base_id, content, draft_at, draft_by)
                        values (?, ?, ?::jsonb, ?, ?) on conflict do nothing""")
                .params(code, base.id(), DraftedCriteria.start(base).toString(), now(), person.id())
                .update();
        return read(code, "").orElseThrow(NotFound::new);
    }

    /// Saves what somebody wrote, together with what others wrote meanwhile.
    ///
    /// @param base the content they started from
    /// @param mine the content they made of it
    /// @throws NotFound when it was published or given up meanwhile
    @Transactional
    public SavedRevision save(String code, JsonNode base, JsonNode mine) {
        SignedInPerson person = currentPerson.require(Role.ADMIN);
        RevisionDraft stored = read(code, " for update").orElseThrow(NotFound::new);
        DraftMerge.Result merge = DraftMerge.merge(base, mine, stored.content());
        jdbc.sql("update referential_draft set content = ?::jsonb, draft_at = ?, draft_by = ? where code = ?")
                .params(
                        new DraftedCriteria(stored.base(), merge.content())
                                .normal()
                                .toString(),
                        now(),
                        person.id(),
                        code)
                .update();
        return new SavedRevision(read(code, "").orElseThrow(NotFound::new), merge.conflicts());
    }

    /// Gives the draft up; the published revisions stay.
    @Transactional
    public void discard(String code) {
        currentPerson.require(Role.ADMIN);
        jdbc.sql("delete from referential_draft where code = ?").param(code).update();
    }

    /// Makes the draft the next revision, for all projects that start from now on.
    ///
    /// @param note why, for those who read it later; at most 1,000 characters
    /// @throws Refusal when a text is empty or too long, when nothing changed, or when somebody else published
    @Transactional
    public Referential publish(String code, String note) {
        SignedInPerson person = currentPerson.require(Role.ADMIN);
        String why = RevisionNote.of(note);
        int last = records.hold(code);
        RevisionDraft draft = read(code, " for update").orElseThrow(NotFound::new);
        Referential base = draft.base();
        if (base.revision() != last) {
            throw new Refusal("referential.refused.outrun", last);
        }
        DraftedCriteria drafted = new DraftedCriteria(base, draft.content());
        var competencies = drafted.competencies();
        competencies.forEach(SheetRules::require);
        Map<String, List<String>> evidence = drafted.evidence();
        if (competencies.equals(base.competencies().toList()) && evidence.equals(sorted(base))) {
            throw new Refusal("referential.refused.unchanged", base.revision());
        }
        UUID id = records.add(records.sheet(base.id()).with(competencies), last + 1, why, person.id(), evidence);
        jdbc.sql("delete from referential_draft where code = ?").param(code).update();
        return referentials.get(id);
    }

    /// The kinds of artefact that may evidence a competency.
    public List<String> kinds() {
        currentPerson.require(Role.ADMIN);
        return records.kinds();
    }

    private static Map<String, List<String>> sorted(Referential base) {
        Map<String, List<String>> evidence = new TreeMap<>();
        base.evidence()
                .keySet()
                .forEach(kind -> evidence.put(
                        kind,
                        base.evidencedBy(kind).stream()
                                .map(Referential.Competency::code)
                                .toList()));
        return evidence;
    }

    private record Stored(UUID base, String content, Instant at) {}

    private Optional<RevisionDraft> read(String code, String lock) {
        return jdbc.sql("select base_id, content, draft_at from referential_draft where code = ?" + lock)
                .param(code)
                .query((row, number) -> new Stored(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant()))
                .optional()
                .map(stored -> new RevisionDraft(
                        referentials.get(stored.base()), JSON.readTree(stored.content()), stored.at()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

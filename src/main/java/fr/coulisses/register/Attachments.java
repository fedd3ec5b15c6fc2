package fr.coulisses.register;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.AttachedType;
import fr.coulisses.shared.CheckedZip;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ReadOnce;
import fr.coulisses.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is attached to the entries of registers: quotes, notifications, signed pages, authorisations.
@Service
public class Attachments {

    /// The largest file, in bytes: a contract of thirty pages, scanned with care.
    public static final int MOST_BYTES = 10_000_000;

    /// How many files one entry may have.
    public static final int MOST_OF_AN_ENTRY = 60;

    private static final String SELECT = """
            select f.id, f.entry_id, f.place, f.name, f.size, f.sha256,
                p.given_name || ' ' || p.family_name, f.added_at, e.register
            from register_file f join person p on p.id = f.added_by join register_entry e on e.id = f.entry_id\s""";

    private final JdbcClient jdbc;
    private final ReadOnce<UUID, List<Filed>> whole = new ReadOnce<>();
    private final ReadOnce<Shelf, Map<UUID, AttachedFile>> placed = new ReadOnce<>();
    private final EntryRecords records;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;

    Attachments(JdbcClient jdbc, EntryRecords records, ProjectAccess access, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.records = records;
        this.access = access;
        this.events = events;
    }

    /// The files of an entry, the oldest first, for those who follow the work.
    @Transactional(readOnly = true)
    public List<Attachment> of(UUID entry) {
        access.require(records.get(entry).project(), Right.FOLLOW);
        return jdbc.sql(SELECT + "where f.entry_id = ? order by f.added_at, f.id")
                .param(entry)
                .query((row, number) -> attachment(row))
                .list();
    }

    /// The files of all entries of a register, in the same order.
    @Transactional(readOnly = true)
    public List<Attachment> all(UUID project, Register<?, ?> register) {
        access.require(project, Right.FOLLOW);
        return whole.once(project, () -> filed(project)).stream()
                .filter(filed -> filed.register().equals(register.key()))
                .map(Filed::file)
                .toList();
    }

    /// A file with the register that it belongs to.
    private record Filed(String register, Attachment file) {}

    private List<Filed> filed(UUID project) {
        return jdbc.sql(SELECT + """
                        where e.project_id = ?
                        order by f.added_at, f.id""")
                .param(project)
                .query((row, number) -> new Filed(row.getString(9), attachment(row)))
                .list();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    /// Attaches a file to an entry.
    ///
    /// @param place what it proves, at most 300 characters; empty for the whole
    /// @param name of the file, at most 160 characters
    /// @throws Refusal for a file that is too large, or neither a document nor a picture, or for one file too many
    @Transactional
    public void attach(UUID entry, String place, String name, byte[] content) {
        EntryRecords.Row row = records.lock(entry);
        SignedInPerson person = access.require(row.project(), Right.WRITE);
        String title = name.strip();
        if (title.isEmpty() || title.length() > 160 || !Letters.areKept(title)) {
            throw new Refusal("register.refused.file.name");
        }
        requireSize(content);
        AttachedType type = AttachedType.ofWhole(title, content)
                .orElseThrow(() -> new Refusal("register.refused.file.type", title));
        if (of(entry).size() >= MOST_OF_AN_ENTRY) {
            throw new Refusal("register.refused.file.many", MOST_OF_AN_ENTRY);
        }
        jdbc.sql("""
                        insert into register_file
                            (id, entry_id, place, name, media_type, size, sha256, content, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        entry,
                        place,
                        title,
                        type.mediaType(),
                        content.length,
                        CheckedZip.sha256(content),
                        content,
                        person.id())
                .update();
        events.publishEvent(new EntriesChanged(row.project(), row.register()));
    }

    /// Attaches a file in place of those that a place has.
    ///
    /// @throws Refusal as for any file
    @Transactional
    public void replace(UUID entry, String place, String name, byte[] content) {
        changed(entry);
        delete(entry, "place = ?", place);
        attach(entry, place, name, content);
    }

    /// Takes the files of a place off an entry.
    @Transactional
    public void clear(UUID entry, String place) {
        takeOff(entry, "place = ?", place);
    }

    /// The files that the entries of a register have at a place, the newest of each, by entry.
    @Transactional(readOnly = true)
    public Map<UUID, AttachedFile> at(UUID project, Register<?, ?> register, String place) {
        access.require(project, Right.FOLLOW);
        Shelf shelf = new Shelf(project, register.key(), place);
        return placed.once(shelf, () -> files(shelf));
    }

    /// A place of all entries of a register.
    private record Shelf(UUID project, String register, String place) {}

    private Map<UUID, AttachedFile> files(Shelf shelf) {
        Map<UUID, AttachedFile> files = new HashMap<>();
        jdbc.sql("""
                        select f.entry_id, f.name, f.media_type, f.content from register_file f
                        join register_entry e on e.id = f.entry_id
                        where e.project_id = ? and e.register = ? and f.place = ? order by f.added_at, f.id""").params(shelf.project(), shelf.register(), shelf.place()).query(row -> {
            files.put(
                    row.getObject(1, UUID.class),
                    new AttachedFile(row.getString(2), row.getString(3), row.getBytes(4)));
        });
        return Map.copyOf(files);
    }

    /// @throws Refusal for a file that is too large
    static void requireSize(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refusal("register.refused.file.size", MOST_BYTES / 1_000_000);
        }
    }

    /// An attachment as a file, for those who follow the work.
    ///
    /// @throws NotFound when the project has no such file
    @Transactional(readOnly = true)
    public AttachedFile read(UUID project, UUID file) {
        access.require(project, Right.FOLLOW);
        return jdbc.sql("""
                        select f.name, f.media_type, f.content from register_file f
                        join register_entry e on e.id = f.entry_id where e.project_id = ? and f.id = ?""")
                .params(project, file)
                .query((row, number) -> new AttachedFile(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Takes a file off its entry.
    @Transactional
    public void detach(UUID entry, UUID file) {
        takeOff(entry, "id = ?", file);
    }

    private void takeOff(UUID entry, String which, Object value) {
        EntriesChanged changed = changed(entry);
        delete(entry, which, value);
        events.publishEvent(changed);
    }

    /// What is told of an entry whose files change; it is locked for those who may write.
    private EntriesChanged changed(UUID entry) {
        EntryRecords.Row row = records.lock(entry);
        access.require(row.project(), Right.WRITE);
        return new EntriesChanged(row.project(), row.register());
    }

    private void delete(UUID entry, String which, Object value) {
        jdbc.sql("delete from register_file where entry_id = ? and " + which)
                .params(entry, value)
                .update();
    }
}

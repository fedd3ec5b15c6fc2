package fr.coulisses.register;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.register.ArchivedEntries.ArchivedEntry;
import fr.coulisses.register.ArchivedEntries.ArchivedFile;
import fr.coulisses.register.ArchivedEntries.ArchivedMove;
import fr.coulisses.shared.AttachedType;
import fr.coulisses.shared.CheckedZip;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The registers of this frame in the archive of their project: one JSON each, and the attached files.
@Component
class RegisterArchive implements ArchivedPart {

    private static final String FOLDER = "registers/entries/";

    private final Registers registers;
    private final Deadlines deadlines;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RegisterArchive(
            Registers registers, Deadlines deadlines, CurrentPerson currentPerson, JdbcClient jdbc, JsonMapper json) {
        this.registers = registers;
        this.deadlines = deadlines;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String key() {
        return "registers/entries";
    }

    @Override
    public Set<String> tables() {
        return Set.of("register_entry", "register_move", "register_file");
    }

    @Override
    public Map<String, String> leftBehind() {
        return Map.of("register_deadline", "it is computed anew from the entries");
    }

    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        for (Register<?, ?> register : registers.all()) {
            List<ArchivedEntry> entries = entries(project, register);
            archive.json(FOLDER + register.key() + ".json", new ArchivedEntries(entries));
            for (ArchivedEntry entry : entries) {
                for (ArchivedFile file : entry.files()) {
                    archive.file(file.file(), content(file.id()));
                }
            }
        }
    }

    private List<ArchivedEntry> entries(UUID project, Register<?, ?> register) {
        Map<UUID, List<ArchivedMove>> moves = moves(project, register);
        Map<UUID, List<ArchivedFile>> files = files(project, register);
        return jdbc.sql("""
                        select id, state, state_on, added_at, content from register_entry
                        where project_id = ? and register = ? order by added_at, id""")
                .params(project, register.key())
                .query((row, number) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new ArchivedEntry(
                            id,
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            json.readTree(row.getString(5)),
                            moves.getOrDefault(id, List.of()),
                            files.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<ArchivedMove>> moves(UUID project, Register<?, ?> register) {
        Map<UUID, List<ArchivedMove>> moves = new HashMap<>();
        jdbc.sql("""
                        select m.entry_id, m.from_state, m.to_state, m.on_day, m.note,
                            coalesce(m.done_by, p.given_name || ' ' || p.family_name), m.at
                        from register_move m join register_entry e on e.id = m.entry_id join person p on p.id = m.person_id
                        where e.project_id = ? and e.register = ? order by m.id""").params(project, register.key()).query(row -> {
            moves.computeIfAbsent(row.getObject(1, UUID.class), entry -> new ArrayList<>())
                    .add(new ArchivedMove(
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            row.getString(5),
                            row.getString(6),
                            row.getObject(7, OffsetDateTime.class).toInstant()));
        });
        return moves;
    }

    /// The files are numbered through: their paths stay what they are when the entries are called otherwise.
    private Map<UUID, List<ArchivedFile>> files(UUID project, Register<?, ?> register) {
        Map<UUID, List<ArchivedFile>> files = new HashMap<>();
        AtomicInteger number = new AtomicInteger();
        jdbc.sql("""
                        select f.entry_id, f.id, f.place, f.name, f.added_at
                        from register_file f join register_entry e on e.id = f.entry_id
                        where e.project_id = ? and e.register = ? order by e.added_at, e.id, f.added_at, f.id""").params(project, register.key()).query(row -> {
            String name = row.getString(4);
            files.computeIfAbsent(row.getObject(1, UUID.class), entry -> new ArrayList<>())
                    .add(new ArchivedFile(
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            name,
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            FOLDER + register.key() + "/%04d".formatted(number.incrementAndGet()) + ending(name)));
        });
        return files;
    }

    private static String ending(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    private byte[] content(UUID file) {
        return jdbc.sql("select content from register_file where id = ?")
                .param(file)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    @Override
    public void read(UUID project, ArchiveSource archive) throws IOException {
        for (Register<?, ?> register : registers.all()) {
            ArchivedEntries kept = archive.json(FOLDER + register.key() + ".json", ArchivedEntries.class)
                    .orElse(ArchivedEntries.EMPTY);
            if (kept.entries().size() > Entries.MOST) {
                throw new Refusal("register.refused.many", Entries.MOST);
            }
            for (ArchivedEntry entry : kept.entries()) {
                bringIn(project, entry, register, archive);
            }
        }
        deadlines.keepAll(project);
    }

    private <C, S extends Enum<S>> void bringIn(
            UUID project, ArchivedEntry entry, Register<C, S> register, ArchiveSource archive) throws IOException {
        C content = json.treeToValue(entry.content(), register.type());
        Letters.require(entry.content());
        register.require(content);
        UUID person = currentPerson.get().id();
        OffsetDateTime addedAt = entry.addedAt().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into register_entry
                            (id, project_id, register, state, state_on, content, name, added_at, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(
                        entry.id(),
                        project,
                        register.key(),
                        state(register, entry.state()),
                        entry.stateOn(),
                        json.writeValueAsString(content),
                        register.name(content),
                        addedAt,
                        addedAt,
                        person)
                .update();
        for (ArchivedMove move : entry.moves()) {
            Letters.require(move.note());
            jdbc.sql("""
                            insert into register_move
                                (entry_id, from_state, to_state, on_day, note, person_id, done_by, at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            entry.id(),
                            state(register, move.from()),
                            state(register, move.to()),
                            move.on(),
                            Letters.beginning(move.note(), Entries.LONGEST_NOTE),
                            person,
                            Letters.beginning(move.by(), 200),
                            move.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
        for (ArchivedFile file : entry.files()) {
            attach(entry.id(), file, archive.file(file.file()), person);
        }
    }

    private static <S extends Enum<S>> String state(Register<?, S> register, String state) {
        try {
            return register.course().named(state).name();
        } catch (IllegalArgumentException e) {
            throw new Refusal("register.refused.state", state);
        }
    }

    private void attach(UUID entry, ArchivedFile file, byte[] content, UUID person) {
        Attachments.requireSize(content);
        AttachedType type = AttachedType.of(file.name(), content)
                .orElseThrow(() -> new Refusal("register.refused.file.type", file.name()));
        jdbc.sql("""
                        insert into register_file
                            (id, entry_id, place, name, media_type, size, sha256, content, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.id(),
                        entry,
                        file.place(),
                        file.name(),
                        type.mediaType(),
                        content.length,
                        CheckedZip.sha256(content),
                        content,
                        person,
                        file.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}

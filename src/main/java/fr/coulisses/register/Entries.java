package fr.coulisses.register;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.shared.DraftMerge;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The entries of the registers of a project. Several people write into one at once: fields go together, and where two
/// wrote into the same one both values are shown. A step is taken once: whoever comes second is told.
@Service
public class Entries {

    /// More entries than any register of a production of a school has.
    public static final int MOST = 2000;

    /// The longest note of a step.
    public static final int LONGEST_NOTE = 2000;

    private final EntryRecords records;
    private final Registers registers;
    private final Deadlines deadlines;
    private final Projects projects;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    Entries(
            EntryRecords records,
            Registers registers,
            Deadlines deadlines,
            Projects projects,
            ProjectAccess access,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.records = records;
        this.registers = registers;
        this.deadlines = deadlines;
        this.projects = projects;
        this.access = access;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /// All entries of a register, the oldest first, for those who follow the work.
    @Transactional(readOnly = true)
    public <C, S extends Enum<S>> List<Entry<C, S>> all(UUID project, Register<C, S> register) {
        access.require(project, Right.FOLLOW);
        return records.all(project, register);
    }

    /// The entries of all registers, read with one statement, for those who follow the work.
    @Transactional(readOnly = true)
    public ProjectEntries all(UUID project) {
        access.require(project, Right.FOLLOW);
        return new ProjectEntries(registers, records.all(project), records);
    }

    /// One entry, for those who follow the work.
    ///
    /// @throws NotFound when the register has no such entry
    @Transactional(readOnly = true)
    public <C, S extends Enum<S>> Entry<C, S> get(UUID id, Register<C, S> register) {
        return records.entry(here(records.get(id), register, Right.FOLLOW), register);
    }

    /// Its steps, the newest first, for those who follow the work.
    @Transactional(readOnly = true)
    public <C, S extends Enum<S>> List<Move<S>> moves(UUID id, Register<C, S> register) {
        here(records.get(id), register, Right.FOLLOW);
        return records.moves(id, register.course());
    }

    /// Adds an entry as the register starts one.
    ///
    /// @throws Refusal when the register is full
    @Transactional
    public <C, S extends Enum<S>> Entry<C, S> add(UUID project, Register<C, S> register) {
        return add(
                project,
                register,
                register.start(projects.get(project).sheet()),
                register.course().first());
    }

    /// Adds an entry that says something already.
    ///
    /// @throws Refusal when the register is full, or the entry cannot be kept
    @Transactional
    public <C, S extends Enum<S>> Entry<C, S> add(UUID project, Register<C, S> register, C content, S state) {
        SignedInPerson person = access.require(project, Right.WRITE);
        if (records.count(project, register.key()) >= MOST) {
            throw new Refusal("register.refused.many", MOST);
        }
        register.require(content);
        Letters.require(json.valueToTree(content));
        UUID id = UUID.randomUUID();
        records.insert(id, project, register, state, LocalDate.now(clock), content, person.id());
        return kept(id, register);
    }

    /// An entry after it changed: its deadlines follow, and open pages are told.
    private <C, S extends Enum<S>> Entry<C, S> kept(UUID id, Register<C, S> register) {
        Entry<C, S> entry = records.entry(records.get(id), register);
        deadlines.keep(entry, register);
        events.publishEvent(new EntriesChanged(entry.project(), register.key()));
        return entry;
    }

    /// Saves what somebody wrote, together with what others wrote meanwhile.
    ///
    /// @param base the content they started from
    /// @param mine the content they made of it
    /// @throws Refusal when the register cannot keep it
    @Transactional
    public <C, S extends Enum<S>> SavedEntry save(UUID id, Register<C, S> register, JsonNode base, JsonNode mine) {
        EntryRecords.Row row = here(records.lock(id), register, Right.WRITE);
        SignedInPerson person = access.require(row.project(), Right.WRITE);
        DraftMerge.Result merge = DraftMerge.merge(base, mine, json.readTree(row.content()));
        Letters.require(merge.content());
        C content = json.treeToValue(merge.content(), register.type());
        register.require(content);
        records.write(id, register, content, person.id());
        Entry<C, S> saved = kept(id, register);
        return new SavedEntry(json.valueToTree(saved.content()), saved.changedAt(), merge.conflicts());
    }

    /// Takes a step, once.
    ///
    /// @param seen the state that the person saw
    /// @param on the day it was taken
    /// @param note at most 2,000 characters
    /// @throws Refusal when somebody was faster, when the course knows no such step, when something is
    /// missing for it, and for a day that is to come or lies before the step before
    @Transactional
    public <C, S extends Enum<S>> Entry<C, S> move(
            UUID id, Register<C, S> register, S seen, S to, LocalDate on, String note) {
        EntryRecords.Row row = here(records.lock(id), register, Right.WRITE);
        Entry<C, S> entry = records.entry(row, register);
        requireStill(entry, seen);
        if (!register.course().next(entry.state()).contains(to)) {
            throw new Refusal("register.refused.step");
        }
        register.requireMove(entry, to);
        return moved(entry, register, to, on, note);
    }

    /// Brings an entry back into a state it was in: the tutor's remedy for a step that was none.
    ///
    /// @param note why, 1 to 2,000 characters
    /// @throws Refusal when it never was in that state, or without a reason
    @Transactional
    public <C, S extends Enum<S>> Entry<C, S> reopen(UUID id, Register<C, S> register, S seen, S to, String note) {
        EntryRecords.Row row = here(records.lock(id), register, Right.REVIEW);
        Entry<C, S> entry = records.entry(row, register);
        requireStill(entry, seen);
        if (note.isBlank()) {
            throw new Refusal("register.refused.reason");
        }
        if (records.moves(id, register.course()).stream()
                .noneMatch(move -> move.from() == to && move.from() != entry.state())) {
            throw new Refusal("register.refused.never");
        }
        return moved(entry, register, to, LocalDate.now(clock), note);
    }

    private <C, S extends Enum<S>> Entry<C, S> moved(
            Entry<C, S> entry, Register<C, S> register, S to, LocalDate on, String note) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("register.refused.future");
        }
        if (on.isBefore(entry.stateOn())
                && !records.moves(entry.id(), register.course()).isEmpty()) {
            throw new Refusal("register.refused.order", Formats.date(entry.stateOn()));
        }
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal("register.refused.note", note.length());
        }
        Letters.require(note);
        SignedInPerson person = access.require(entry.project(), Right.FOLLOW);
        C content = register.moved(entry.content(), to, on);
        if (!content.equals(entry.content())) {
            records.write(entry.id(), register, content, person.id());
        }
        records.move(entry.id(), entry.state(), to, on, note.strip(), person.id());
        Entry<C, S> arrived = kept(entry.id(), register);
        register.arrived(arrived);
        return arrived;
    }

    private static <C, S extends Enum<S>> void requireStill(Entry<C, S> entry, S seen) {
        if (entry.state() != seen) {
            throw new Refusal("register.refused.faster");
        }
    }

    /// Removes an entry that never took a step.
    ///
    /// @throws Refusal when it did: it is part of what happened
    @Transactional
    public <C, S extends Enum<S>> void remove(UUID id, Register<C, S> register) {
        EntryRecords.Row row = here(records.lock(id), register, Right.WRITE);
        if (!records.moves(id, register.course()).isEmpty()) {
            throw new Refusal("register.refused.remove");
        }
        records.delete(id);
        events.publishEvent(new EntriesChanged(row.project(), register.key()));
    }

    private EntryRecords.Row here(EntryRecords.Row row, Register<?, ?> register, Right right) {
        access.require(row.project(), right);
        if (!row.register().equals(register.key()) || !registers.all().contains(register)) {
            throw new NotFound();
        }
        return row;
    }
}

package fr.coulisses.register;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The days by which something has to be done in the registers of a project.
@Service
public class Deadlines {

    private static final Comparator<DatedEntry> BY_DAY = Comparator.<DatedEntry, LocalDate>comparing(
                    dated -> dated.deadline().day())
            .thenComparing(DatedEntry::name);

    private final EntryRecords records;
    private final Registers registers;
    private final Projects projects;
    private final Parameters parameters;
    private final ProjectAccess access;
    private final Clock clock;

    Deadlines(
            EntryRecords records,
            Registers registers,
            Projects projects,
            Parameters parameters,
            ProjectAccess access,
            Clock clock) {
        this.records = records;
        this.registers = registers;
        this.projects = projects;
        this.parameters = parameters;
        this.access = access;
        this.clock = clock;
    }

    /// All of a project, the nearest first, for those who follow the work.
    @Transactional(readOnly = true)
    public List<DatedEntry> of(UUID project) {
        access.require(project, Right.FOLLOW);
        Dossier dossier = dossier(project);
        return registers.all().stream()
                .flatMap(register -> read(project, register, dossier))
                .sorted(BY_DAY)
                .toList();
    }

    /// Those of some entries, the nearest first.
    @Transactional(readOnly = true)
    public <C, S extends Enum<S>> List<DatedEntry> of(
            UUID project, List<Entry<C, S>> entries, Register<C, S> register) {
        access.require(project, Right.FOLLOW);
        Dossier dossier = dossier(project);
        return entries.stream()
                .flatMap(entry -> dated(entry, register, dossier))
                .sorted(BY_DAY)
                .toList();
    }

    private Dossier dossier(UUID project) {
        LocalDate today = LocalDate.now(clock);
        return new Dossier(projects.get(project).sheet(), today, parameters.snapshot(today));
    }

    private <C, S extends Enum<S>> Stream<DatedEntry> read(UUID project, Register<C, S> register, Dossier dossier) {
        return records.all(project, register).stream().flatMap(entry -> dated(entry, register, dossier));
    }

    private static <C, S extends Enum<S>> Stream<DatedEntry> dated(
            Entry<C, S> entry, Register<C, S> register, Dossier dossier) {
        String name = register.name(entry.content());
        return register.deadlines(entry, dossier).stream()
                .map(deadline -> new DatedEntry(entry.project(), register.key(), entry.id(), name, deadline));
    }
}

package fr.coulisses.register;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectDescribed;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The days by which something has to be done in the registers of a project. They are written anew whenever an entry
/// changes, and when the project does, from whose days some are counted.
@Service
public class Deadlines {

    private final DeadlineRecords deadlines;
    private final EntryRecords records;
    private final Registers registers;
    private final Projects projects;
    private final Parameters parameters;
    private final ProjectAccess access;
    private final Clock clock;

    Deadlines(
            DeadlineRecords deadlines,
            EntryRecords records,
            Registers registers,
            Projects projects,
            Parameters parameters,
            ProjectAccess access,
            Clock clock) {
        this.deadlines = deadlines;
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
        return deadlines.of(project);
    }

    /// The nearest of a register, for those who follow the work.
    @Transactional(readOnly = true)
    public List<DatedEntry> next(UUID project, Register<?, ?> register, int limit) {
        access.require(project, Right.FOLLOW);
        return deadlines.next(project, register.key(), limit);
    }

    /// Writes those of an entry anew.
    <C, S extends Enum<S>> void keep(Entry<C, S> entry, Register<C, S> register) {
        keep(entry, register, dossier(entry.project()));
    }

    /// Writes those of all entries of a project anew.
    void keepAll(UUID project) {
        Dossier dossier = dossier(project);
        registers.all().forEach(register -> keepAll(project, register, dossier));
    }

    private <C, S extends Enum<S>> void keepAll(UUID project, Register<C, S> register, Dossier dossier) {
        records.all(project, register).forEach(entry -> keep(entry, register, dossier));
    }

    private <C, S extends Enum<S>> void keep(Entry<C, S> entry, Register<C, S> register, Dossier dossier) {
        deadlines.replace(entry.id(), register.name(entry.content()), register.deadlines(entry, dossier));
    }

    private Dossier dossier(UUID project) {
        LocalDate today = LocalDate.now(clock);
        return new Dossier(projects.get(project).sheet(), today, parameters.snapshot(today));
    }

    @EventListener
    void follow(ProjectDescribed described) {
        keepAll(described.project());
    }
}

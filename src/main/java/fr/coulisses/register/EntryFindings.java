package fr.coulisses.register;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the rules of the registers say of their entries today.
@Service
public class EntryFindings {

    private final EntryRecords records;
    private final Projects projects;
    private final Parameters parameters;
    private final RedThreads threads;
    private final ProjectAccess access;
    private final Clock clock;

    EntryFindings(
            EntryRecords records,
            Projects projects,
            Parameters parameters,
            RedThreads threads,
            ProjectAccess access,
            Clock clock) {
        this.records = records;
        this.projects = projects;
        this.parameters = parameters;
        this.threads = threads;
        this.access = access;
        this.clock = clock;
    }

    /// Of one entry, for those who follow the work.
    @Transactional(readOnly = true)
    public <C, S extends Enum<S>> List<Finding> of(UUID entry, Register<C, S> register) {
        UUID project = records.get(entry).project();
        access.require(project, Right.FOLLOW);
        return all(project, register).stream()
                .filter(finding -> finding.entry().equals(entry))
                .map(EntryFinding::finding)
                .toList();
    }

    /// Of all entries of a register today, in their order, for those who follow the work.
    @Transactional(readOnly = true)
    public <C, S extends Enum<S>> List<EntryFinding> all(UUID project, Register<C, S> register) {
        access.require(project, Right.FOLLOW);
        LocalDate today = LocalDate.now(clock);
        Dossier dossier =
                new Dossier(projects.get(project).sheet(), today, parameters.snapshot(today), threads.lazily(project));
        return of(project, register, dossier);
    }

    /// Of all entries of a register, in their order, for those who follow the work.
    ///
    /// @param dossier of the project
    @Transactional(readOnly = true)
    public <C, S extends Enum<S>> List<EntryFinding> of(UUID project, Register<C, S> register, Dossier dossier) {
        access.require(project, Right.FOLLOW);
        return register.examine(project, records.all(project, register), dossier);
    }
}

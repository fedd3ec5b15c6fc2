package fr.coulisses.report;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The evidence of a student, put together for those who may read it: the student, an administrator, and whoever has a
/// part in one of their projects, for that project.
@Service
public class EvidenceFiles {

    private final EvidenceRecords records;
    private final Reviews reviews;
    private final Referentials referentials;
    private final People people;
    private final ProjectAccess access;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    EvidenceFiles(
            EvidenceRecords records,
            Reviews reviews,
            Referentials referentials,
            People people,
            ProjectAccess access,
            CurrentPerson currentPerson,
            Clock clock) {
        this.records = records;
        this.reviews = reviews;
        this.referentials = referentials;
        this.people = people;
        this.access = access;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// What the file of a student can be made of.
    ///
    /// @param project the only one that is asked for; `null` for all that the reader may see
    /// @throws NotFound for another student, and for everybody who has no part in any of their projects
    @Transactional(readOnly = true)
    public EvidenceChoice choice(UUID student, @Nullable UUID project) {
        SignedInPerson reader = currentPerson.get();
        boolean own = reader.id().equals(student);
        boolean mayRead = reader.role() == Role.ADMIN
                || own
                || (reader.role() != Role.STUDENT && records.meet(reader.id(), student));
        if (!mayRead) {
            throw new NotFound();
        }
        if (project != null) {
            access.require(project, Right.READ);
        }
        PersonSummary person = people.named(List.of(student)).stream()
                .filter(found -> found.role() == Role.STUDENT)
                .findFirst()
                .orElseThrow(NotFound::new);
        List<PinnedVersion> versions =
                records.versions(student, reader.role() == Role.ADMIN ? null : reader.id(), project);
        Referential referential = referential(student, versions);
        return new EvidenceChoice(
                person,
                referential,
                versions.stream()
                        .filter(version ->
                                referentials.get(version.referentialId()).code().equals(referential.code()))
                        .toList());
    }

    /// The sheet that most of the versions were judged by, in its newest revision among them.
    private Referential referential(UUID student, List<PinnedVersion> versions) {
        UUID current = records.referential(student);
        if (versions.isEmpty()) {
            return current == null ? referentials.all().getFirst() : referentials.get(current);
        }
        return versions.stream()
                .map(version -> referentials.get(version.referentialId()))
                .collect(Collectors.groupingBy(Referential::code))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow()
                .stream()
                .max(Comparator.comparingInt(Referential::revision))
                .orElseThrow();
    }

    /// Puts the file together from the pinned versions.
    ///
    /// @param block the code of a block; empty for the whole sheet
    /// @param pinned at most one version of each artefact
    /// @throws Refusal without any version
    /// @throws NotFound when a version is not among those that can be chosen
    /// @throws CancellationException when the thread is interrupted
    @Transactional(readOnly = true)
    public EvidenceFile assemble(
            UUID student, @Nullable UUID project, String block, Collection<UUID> pinned, Progress progress) {
        EvidenceChoice choice = choice(student, project);
        List<PinnedVersion> chosen = choice.versions().stream()
                .filter(version -> pinned.contains(version.id()))
                .toList();
        if (pinned.isEmpty()) {
            throw new Refusal("report.refused.empty");
        }
        if (chosen.size() != pinned.size() || choice.blocks(block).isEmpty()) {
            throw new NotFound();
        }
        if (chosen.stream().map(PinnedVersion::artefact).distinct().count() < chosen.size()) {
            throw new Refusal("report.refused.twice");
        }
        Map<UUID, List<ContributionStatement>> contributions = records.contributions(pinned);
        Map<UUID, List<Proof>> proofs = records.proofs(student, pinned);
        Map<UUID, String> submitters = records.submitters(pinned);
        List<Piece> pieces = new ArrayList<>();
        for (PinnedVersion version : chosen) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The file is not wanted any more");
            }
            progress.at(pieces.size(), chosen.size());
            pieces.add(new Piece(
                    pieces.size() + 1,
                    reviews.get(version.id()),
                    submitters.getOrDefault(version.id(), ""),
                    contributions.getOrDefault(version.id(), List.of()),
                    proofs.getOrDefault(version.id(), List.of())));
        }
        return new EvidenceFile(
                choice.student(),
                records.cohorts(student),
                choice.referential(),
                choice.blocks(block),
                pieces,
                clock.instant());
    }
}

package fr.coulisses.assessment;

import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.referential.CorrespondenceTable;
import fr.coulisses.referential.Correspondences;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a project over to a newer revision or to the sheet that replaces its own: shown first, done when a tutor or an
/// administrator confirms.
///
/// Claims in submitted versions stay what they are; a row beside them says for what they count under the newer
/// revision. Claims that are only intended change their competency.
@Service
public class EvidenceCarrying {

    private final MoveRecords records;
    private final Projects projects;
    private final Referentials referentials;
    private final Correspondences correspondences;
    private final ProjectAccess access;
    private final Clock clock;

    EvidenceCarrying(
            MoveRecords records,
            Projects projects,
            Referentials referentials,
            Correspondences correspondences,
            ProjectAccess access,
            Clock clock) {
        this.records = records;
        this.projects = projects;
        this.referentials = referentials;
        this.correspondences = correspondences;
        this.access = access;
        this.clock = clock;
    }

    /// The revisions that a project may go over to: later ones of its sheet, and the newest of the one that replaces
    /// it.
    @Transactional(readOnly = true)
    public List<Referential> targets(UUID project) {
        require(project);
        Referential now = referentials.get(projects.get(project).referentialId());
        List<Referential> targets = new ArrayList<>();
        referentials.successor(now).ifPresent(targets::add);
        referentials.all().stream()
                .filter(each -> each.code().equals(now.code()) && each.revision() > now.revision())
                .forEach(targets::add);
        return List.copyOf(targets);
    }

    /// What would happen to every claim.
    @Transactional(readOnly = true)
    public MovePreview preview(UUID project, UUID target) {
        require(project);
        CorrespondenceTable table = correspondences.of(projects.get(project).referentialId(), target);
        return new MovePreview(table, records.lines(project, table));
    }

    /// Goes over, and carries what can be carried.
    ///
    /// @param seen the preview that the person confirmed
    /// @throws Refusal when the table is not confirmed, or when something has changed since it was shown
    @Transactional
    public void carry(UUID project, UUID target, MovePreview seen) {
        SignedInPerson person = require(project);
        UUID from = seen.table().before().id();
        projects.follow(project, from, target);
        CorrespondenceTable table = correspondences.of(from, target);
        if (!table.isConfirmed()) {
            throw new Refusal("assessment.refused.move.unconfirmed");
        }
        MovePreview preview = new MovePreview(table, records.lines(project, table));
        if (!preview.lines().equals(seen.lines())) {
            throw new Refusal("assessment.refused.move.changed");
        }
        Instant now = clock.instant();
        UUID move = records.move(project, preview, person.id(), now);
        preview.lines().stream().filter(CarriedLine::isIntended).forEach(records::forgetIntended);
        for (CarriedLine line : preview.lines()) {
            if (!line.isIntended()) {
                records.carry(move, line, target, person.id(), now);
                continue;
            }
            for (CarriedTarget to : line.targets()) {
                if (!records.intend(line, to.code())) {
                    throw new Refusal("assessment.refused.move.long", line.student(), to.code());
                }
            }
        }
    }

    /// Students manage their team; under which revision they are judged is the school's to say.
    private SignedInPerson require(UUID project) {
        SignedInPerson person = access.require(project, Right.MANAGE);
        if (person.role() == Role.STUDENT) {
            throw new NotFound();
        }
        return person;
    }
}

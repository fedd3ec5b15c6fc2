package fr.coulisses.assessment;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the students of a team mean to claim with an artefact: each for themselves.
@Service
public class Claims {

    private final ClaimRecords records;
    private final Artefacts artefacts;
    private final DraftPlaces places;
    private final Projects projects;
    private final Referentials referentials;
    private final ProjectAccess access;

    Claims(
            ClaimRecords records,
            Artefacts artefacts,
            DraftPlaces places,
            Projects projects,
            Referentials referentials,
            ProjectAccess access) {
        this.records = records;
        this.artefacts = artefacts;
        this.places = places;
        this.projects = projects;
        this.referentials = referentials;
        this.access = access;
    }

    /// The claims that the team intends with an artefact; who left the team claims nothing any more.
    @Transactional(readOnly = true)
    public List<IntendedClaim> intended(UUID artefact) {
        artefacts.draft(artefact);
        return records.intended(artefact);
    }

    /// Tags an artefact to a competency that its kind can evidence; for oneself.
    ///
    /// @throws Refusal when this kind cannot evidence it, or a part of the commentary is above 4,000 characters
    @Transactional
    public void intend(UUID artefact, String competency, Commentary commentary) {
        Artefact found = artefacts.draft(artefact).artefact();
        SignedInPerson student = access.require(found.projectId(), Right.WRITE);
        requirePossible(found, competency);
        commentary.requireShort();
        records.intend(artefact, student.id(), competency, commentary);
    }

    /// Writes one part of the commentary and leaves the others as they are; claims the competency if it was not.
    ///
    /// @throws Refusal when this kind cannot evidence it, or the text is above 4,000 characters
    @Transactional
    public void write(UUID artefact, String competency, CommentaryPart part, String text) {
        Artefact found = artefacts.draft(artefact).artefact();
        SignedInPerson student = access.require(found.projectId(), Right.WRITE);
        requirePossible(found, competency);
        Commentary.of(text).requireShort();
        records.write(artefact, student.id(), competency, part, text);
    }

    /// Says where one thinks to stand; it never takes the place of what a tutor says.
    ///
    /// @param level `null` takes it back
    /// @throws Refusal when one does not claim the competency
    @Transactional
    public void assess(UUID artefact, String competency, @Nullable Level level) {
        Artefact found = artefacts.draft(artefact).artefact();
        SignedInPerson student = access.require(found.projectId(), Right.WRITE);
        requireClaimed(records.assess(artefact, student.id(), competency, level), competency);
    }

    /// Says that the artefact shows a criterion of a competency one claims, and where.
    ///
    /// @param place a path into the content as it is now; empty for the whole
    /// @throws Refusal when one does not claim the competency, it has no such criterion, or there is no such place
    @Transactional
    public void address(UUID artefact, String competency, String criterion, String place) {
        Artefact found = artefacts.draft(artefact).artefact();
        SignedInPerson student = access.require(found.projectId(), Right.WRITE);
        boolean known = referential(found).competency(competency).stream()
                .flatMap(each -> each.criteria().stream())
                .anyMatch(each -> each.code().equals(criterion));
        if (!known) {
            throw new Refusal("assessment.refused.criterion", criterion, competency);
        }
        if (!place.isEmpty() && places.of(found, Locale.FRENCH).at(place).isEmpty()) {
            throw new Refusal("assessment.refused.place");
        }
        AddressedCriterion addressed = new AddressedCriterion(criterion, place);
        requireClaimed(records.address(artefact, student.id(), competency, addressed), competency);
    }

    /// Takes back that the artefact shows a criterion.
    @Transactional
    public void unaddress(UUID artefact, String competency, String criterion) {
        records.unaddress(artefact, student(artefact), competency, criterion);
    }

    /// Takes back what one intended to claim; versions already submitted keep theirs.
    @Transactional
    public void abandon(UUID artefact, String competency) {
        records.abandon(artefact, student(artefact), competency);
    }

    private UUID student(UUID artefact) {
        Artefact found = artefacts.draft(artefact).artefact();
        return access.require(found.projectId(), Right.WRITE).id();
    }

    private void requirePossible(Artefact artefact, String competency) {
        boolean possible = referential(artefact).evidencedBy(artefact.kind()).stream()
                .anyMatch(one -> one.code().equals(competency));
        if (!possible) {
            throw new Refusal("assessment.refused.kind", competency);
        }
    }

    private static void requireClaimed(boolean claimed, String competency) {
        if (!claimed) {
            throw new Refusal("assessment.refused.notClaimed", competency);
        }
    }

    private Referential referential(Artefact artefact) {
        return referentials.get(projects.get(artefact.projectId()).referentialId());
    }
}

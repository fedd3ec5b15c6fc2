package fr.coulisses.assessment.submission;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.assessment.IntendedClaim;
import fr.coulisses.assessment.SubmittedVersion;
import fr.coulisses.assessment.contribution.Share;
import fr.coulisses.assessment.due.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the look before submission goes by.
///
/// @param team all students of it, with what they say of their share
/// @param newest the version that was submitted last
/// @param changed whether the draft says something that the newest version does not
/// @param deadline of the student who is about to submit
record PreflightFacts(
        Artefact artefact,
        List<Finding> findings,
        List<IntendedClaim> claims,
        List<Share> team,
        Places places,
        Optional<SubmittedVersion> newest,
        boolean changed,
        Optional<Deadline> deadline,
        LocalDate today) {

    String name(UUID student) {
        return team.stream()
                .filter(member -> member.studentId().equals(student))
                .map(Share::student)
                .findFirst()
                .orElse("");
    }

    boolean isEverSubmitted() {
        return newest.isPresent();
    }
}

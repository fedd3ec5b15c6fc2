package fr.coulisses.report;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Review;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One pinned version in the file of a student, with everything said of it.
///
/// @param number its place in the file, from 1
/// @param submittedBy the name of who submitted it
public record Piece(int number, Review review, String submittedBy, List<ContributionStatement> contributions) {

    public Piece {
        contributions = List.copyOf(contributions);
    }

    public ArtefactVersion version() {
        return review.version();
    }

    /// `Budget prévisionnel, v2`.
    public String title() {
        return version().title() + ", v" + version().number();
    }

    Optional<Claim> claim(UUID student, String competency) {
        return review.claims().stream()
                .filter(claim ->
                        claim.studentId().equals(student) && claim.competency().equals(competency))
                .findFirst();
    }

    List<Claim> claims(UUID student) {
        return review.claims().stream()
                .filter(claim -> claim.studentId().equals(student))
                .toList();
    }

    /// What is found by this name: `piece-3`.
    String anchor() {
        return "piece-" + number;
    }
}

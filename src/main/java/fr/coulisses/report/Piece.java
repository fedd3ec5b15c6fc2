package fr.coulisses.report;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Review;
import java.util.List;
import java.util.Optional;

/// One pinned version in the file of a student, with everything said of it.
///
/// @param number its place in the file, from 1
/// @param submittedBy the name of who submitted it
/// @param proofs what the student proves with it
public record Piece(
        int number, Review review, String submittedBy, List<ContributionStatement> contributions, List<Proof> proofs) {

    public Piece {
        contributions = List.copyOf(contributions);
        proofs = List.copyOf(proofs);
    }

    public ArtefactVersion version() {
        return review.version();
    }

    /// `Budget prévisionnel, v2`.
    public String title() {
        return version().title() + ", v" + version().number();
    }

    Optional<Proof> proof(String competency) {
        return proofs.stream()
                .filter(proof -> proof.competency().equals(competency))
                .findFirst();
    }

    Claim claim(Proof proof) {
        return review.claims().stream()
                .filter(claim -> claim.id().equals(proof.claim()))
                .findFirst()
                .orElseThrow();
    }

    /// What is found by this name: `piece-3`.
    String anchor() {
        return "piece-" + number;
    }
}

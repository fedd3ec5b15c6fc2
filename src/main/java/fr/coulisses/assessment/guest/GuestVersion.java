package fr.coulisses.assessment.guest;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.referential.Referential;
import java.util.List;

/// All that a guest sees: the one version, what the students claim with it, and their own words about it.
public record GuestVersion(
        Invitation invitation, ArtefactVersion version, Referential referential, List<GuestClaim> claims) {

    public GuestVersion {
        claims = List.copyOf(claims);
    }
}

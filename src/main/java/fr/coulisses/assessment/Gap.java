package fr.coulisses.assessment;

import fr.coulisses.artefact.Artefact;
import java.util.List;

/// What would fill a gap of the matrix (« ce qui comblerait ce manque »).
///
/// @param claimed artefacts that claim the competency already, and could address one criterion more
/// @param possible artefacts that are there and could claim it
/// @param kinds the kinds of artefact that can evidence it at all
public record Gap(List<Artefact> claimed, List<Artefact> possible, List<String> kinds) {

    public Gap {
        claimed = List.copyOf(claimed);
        possible = List.copyOf(possible);
        kinds = List.copyOf(kinds);
    }

    /// The kinds of which nothing is there yet.
    public List<String> missingKinds() {
        return kinds.stream()
                .filter(kind ->
                        claimed.stream().noneMatch(artefact -> artefact.kind().equals(kind)))
                .filter(kind ->
                        possible.stream().noneMatch(artefact -> artefact.kind().equals(kind)))
                .toList();
    }
}

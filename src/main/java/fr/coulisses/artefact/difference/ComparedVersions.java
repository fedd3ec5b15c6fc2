package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Wording;
import java.util.UUID;

/// Two states of an artefact, and what they say differently.
///
/// @param title of the artefact
/// @param kind the key of its kind
/// @param wording with the project as it was for the newer one
public record ComparedVersions(
        UUID project, String title, String kind, Side before, Side after, Wording wording, Difference difference) {

    /// The same without what stayed as it was.
    public ComparedVersions onlyChanges() {
        return new ComparedVersions(project, title, kind, before, after, wording, difference.onlyChanges());
    }
}

package fr.coulisses.artefact;

import fr.coulisses.artefact.check.Finding;

/// A finding that did not prevent submission.
///
/// @param justification why a warning may stand; empty for an advice
public record WaivedFinding(Finding finding, String justification) {}

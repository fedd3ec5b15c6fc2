package fr.coulisses.register;

import fr.coulisses.artefact.check.Finding;
import java.util.UUID;

/// What a rule says of an entry.
///
/// @param finding its place is a path into the content of the entry
public record EntryFinding(UUID entry, Finding finding) {}

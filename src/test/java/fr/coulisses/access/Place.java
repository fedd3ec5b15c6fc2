package fr.coulisses.access;

import java.util.UUID;

/// The project of Inès behind the doors: Claire follows it, Marc reads it, nobody else has a part in it.
///
/// @param waiting a submitted version that waits for its review
record Place(
        UUID project,
        UUID artefact,
        UUID waiting,
        UUID line,
        UUID quote,
        UUID referential,
        UUID ines,
        UUID theo,
        UUID claire,
        UUID cohort) {}

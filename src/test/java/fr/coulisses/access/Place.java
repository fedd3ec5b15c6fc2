package fr.coulisses.access;

import java.util.UUID;

/// The project of Inès behind the doors: Claire follows it, Marc reads it, nobody else has a part in it.
///
/// @param waiting a submitted version that waits for its review
/// @param remark what Inès said about it
/// @param invitation of a professional to that version
/// @param secret what the link of that invitation ends with
/// @param notification to Claire, of that version
/// @param request a funding request
/// @param work a work used
/// @param contract one that was sent, in two texts
/// @param attached a file of that request
/// @param picture the SHA-256 of a photograph of the artefact, which the version that waits names
/// @param calendar what the link to the calendar of Inès ends with
record Place(
        UUID project,
        UUID artefact,
        UUID waiting,
        UUID remark,
        UUID line,
        UUID quote,
        UUID referential,
        UUID ines,
        UUID theo,
        UUID claire,
        UUID cohort,
        UUID invitation,
        String secret,
        long notification,
        UUID request,
        UUID work,
        UUID contract,
        UUID attached,
        String picture,
        String calendar) {}

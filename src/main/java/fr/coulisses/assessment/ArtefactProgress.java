package fr.coulisses.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far an artefact has come: what a home page says of it.
///
/// @param claimed whether somebody means to claim a competency with it
/// @param number of the newest version, 0 while none was submitted
/// @param state of the newest version; `null` while none was submitted
/// @param newerDraft whether it was edited after the newest version
public record ArtefactProgress(
        UUID projectId,
        UUID artefactId,
        String kind,
        String title,
        boolean claimed,
        int number,
        @Nullable ReviewState state,
        boolean newerDraft) {}

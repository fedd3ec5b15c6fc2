package fr.coulisses.archive;

import fr.coulisses.assessment.ReviewState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of the former life of a project. It was submitted elsewhere; here it counts for nothing.
///
/// @param place of its file among those of the archive, from 1: the address of its page
/// @param title of its artefact
/// @param state where its review stood when the archive was made; `null` when the archive does not say
public record ImportedVersion(
        int place,
        String kind,
        String title,
        int number,
        String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable ReviewState state) {}

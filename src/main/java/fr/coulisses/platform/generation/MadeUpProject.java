package fr.coulisses.platform.generation;

import fr.coulisses.project.ProjectSheet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A made-up project as its artefacts need it.
///
/// @param theme what it is about, in the titles of its artefacts
/// @param sheet as JSON, for its versions
/// @param tutor who reviews it
/// @param started when its team began
record MadeUpProject(
        UUID id,
        String theme,
        String town,
        ProjectSheet description,
        String sheet,
        List<UUID> team,
        @Nullable UUID tutor,
        Instant started) {}

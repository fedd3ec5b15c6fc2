package fr.coulisses.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project was started, from nothing or from a template.
///
/// @param template the key of the template; `null` from nothing
public record ProjectStarted(
        UUID project, ProjectSheet sheet, @Nullable String template) {}

package fr.coulisses.artefact;

import org.jspecify.annotations.Nullable;

/// Something published that an artefact of the project knows, as a bibliography names it.
///
/// @param publisher who published it; may be empty
/// @param year of its publication; `null` while nobody knows
/// @param url where it is found; may be empty
public record KnownSource(
        String title, String publisher, @Nullable Integer year, String url) {}

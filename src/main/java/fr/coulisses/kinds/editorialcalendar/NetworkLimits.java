package fr.coulisses.kinds.editorialcalendar;

import org.jspecify.annotations.Nullable;

/// What a network takes. Usage that its owner changes without notice: it advises and decides nothing.
///
/// @param characters of a whole text; `null` where none is known
/// @param hashtags beyond which it takes or shows none
/// @param alt characters of an alternative text
/// @param ratio of a video, as `9:16`; empty where any will do
/// @param clickable whether a link in a text can be followed
/// @param source where this was read, and when
public record NetworkLimits(
        @Nullable Integer characters,
        @Nullable Integer hashtags,
        @Nullable Integer alt,
        String ratio,
        boolean clickable,
        String source) {}

package fr.coulisses.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The link to one's calendar, as far as it is still known.
///
/// @param readAt when a program last read it; `null` while none did
public record CalendarLink(Instant madeAt, @Nullable Instant readAt) {}

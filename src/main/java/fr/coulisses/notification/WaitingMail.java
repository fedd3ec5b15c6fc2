package fr.coulisses.notification;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An e-mail that is about to be sent.
///
/// @param digestOf the day it sums up; `null` for one that tells a single thing
/// @param attempts how often it was tried before
record WaitingMail(
        long id,
        String email,
        String name,
        Locale language,
        @Nullable LocalDate digestOf,
        int attempts) {}

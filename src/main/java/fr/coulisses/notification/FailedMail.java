package fr.coulisses.notification;

import java.time.Instant;

/// An e-mail that could not be sent.
///
/// @param failure what the mail server said
/// @param givenUp whether it is tried no more
public record FailedMail(
        long id, String person, String email, Instant madeAt, int attempts, String failure, boolean givenUp) {}

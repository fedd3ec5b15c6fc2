package fr.coulisses.notification;

import java.time.Instant;

/// Something a person was told.
public record Notification(long id, NotificationKind kind, Instant at, boolean read, Subject subject) {}

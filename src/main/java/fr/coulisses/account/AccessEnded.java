package fr.coulisses.account;

import java.util.UUID;

/// Somebody signed out, changed their password or lost their account: pages they left open elsewhere must end.
public record AccessEnded(UUID person) {}

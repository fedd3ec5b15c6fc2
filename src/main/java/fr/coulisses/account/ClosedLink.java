package fr.coulisses.account;

import fr.coulisses.shared.NotFound;

/// A link opens nothing: unknown, expired, revoked or copied in part. From outside these look the same.
public class ClosedLink extends NotFound {}

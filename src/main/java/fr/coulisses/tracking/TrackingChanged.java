package fr.coulisses.tracking;

import java.util.UUID;

/// The tracking of a project is not what it was.
public record TrackingChanged(UUID project) {}

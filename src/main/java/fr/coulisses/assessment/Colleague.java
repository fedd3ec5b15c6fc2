package fr.coulisses.assessment;

import java.util.UUID;

/// Another tutor of the same project.
public record Colleague(UUID id, String name) {}

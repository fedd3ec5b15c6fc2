package fr.coulisses.project;

import java.util.UUID;

/// A project was started from nothing.
public record ProjectStarted(UUID project, ProjectSheet sheet) {}

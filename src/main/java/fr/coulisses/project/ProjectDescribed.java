package fr.coulisses.project;

import java.util.UUID;

/// The sheet of a project was changed; what hangs on its dates follows in the same transaction.
public record ProjectDescribed(UUID project, ProjectSheet before, ProjectSheet after) {}

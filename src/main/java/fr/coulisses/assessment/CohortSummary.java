package fr.coulisses.assessment;

import java.util.UUID;

/// A cohort as somebody sees it who follows students of it.
///
/// @param students how many of its students the reader follows; all of them for an administrator
public record CohortSummary(UUID id, String name, int students) {}

package fr.coulisses.assessment;

/// How this school reviews.
///
/// @param selfLevelAfterJudgement whether a tutor sees where a student thinks to stand only once they have kept a level
/// of their own
/// @param edition counts the changes; whoever changes it names the one they read
public record ReviewPolicy(boolean selfLevelAfterJudgement, int edition) {}

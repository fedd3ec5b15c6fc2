package fr.coulisses.project;

import fr.coulisses.account.PersonSummary;
import java.util.List;

/// Somebody's place in a project.
///
/// @param functions what a student of the team does in it; empty for tutors and jury
public record Member(PersonSummary person, Part part, List<TeamFunction> functions) {}

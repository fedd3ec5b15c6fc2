package fr.coulisses.account;

import java.util.UUID;

/// A year of students (promotion).
///
/// @param members how many people are in it
public record Cohort(UUID id, String name, int members) {}

package fr.coulisses.account;

/// An account that is ready to be brought in.
///
/// @param cohort the name of its cohort; empty for none
/// @param password what its owner signs in with the first time; shown once, kept nowhere
public record PreparedAccount(NewPerson person, String cohort, String password, String hash) {}

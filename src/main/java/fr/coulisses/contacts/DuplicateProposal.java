package fr.coulisses.contacts;

/// Two contacts that look like one.
///
/// @param byEmail whether they share their e-mail; their name otherwise
public record DuplicateProposal(Contact one, Contact other, boolean byEmail) {}

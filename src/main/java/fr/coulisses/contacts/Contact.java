package fr.coulisses.contacts;

import java.util.UUID;

/// A row of the register.
///
/// @param version counts its changes: who writes says which one they saw
public record Contact(UUID id, int version, ContactSheet sheet) {}

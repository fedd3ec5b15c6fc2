package fr.coulisses.contacts;

import java.util.UUID;

/// The contacts of a project, or what was said with them, are not what they were.
public record ContactsChanged(UUID project) {}

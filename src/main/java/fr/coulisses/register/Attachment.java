package fr.coulisses.register;

import java.time.Instant;
import java.util.UUID;

/// A file of an entry, without its content.
///
/// @param place in the content of the entry that it proves, for instance `documents/{id}`; empty for the whole
/// @param size in bytes
/// @param sha256 of the content, in hexadecimal digits
public record Attachment(
        UUID id, UUID entry, String place, String name, int size, String sha256, String addedBy, Instant addedAt) {}

package fr.coulisses.contacts;

import org.jspecify.annotations.Nullable;

/// What of the register is looked at.
///
/// @param words that all occur, whatever their accents
public record ContactFilter(
        String words, @Nullable Family family, @Nullable ProspectionStatus status) {

    public static final ContactFilter ALL = new ContactFilter("", null, null);
}

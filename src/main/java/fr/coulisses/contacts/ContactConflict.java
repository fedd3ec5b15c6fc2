package fr.coulisses.contacts;

import java.util.List;

/// Somebody else changed the same fields meanwhile: nothing was written, and who writes chooses field by field.
///
/// @param theirs as it stands now
/// @param fields that both changed, to different values
public record ContactConflict(Contact theirs, List<ContactField> fields) {

    public ContactConflict {
        fields = List.copyOf(fields);
    }
}

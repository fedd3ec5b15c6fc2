package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;

/// A document that goes with the action: a booklet, a form, a map.
///
/// @param where it is found: a folder, an address
public record Support(String id, String label, String where) {

    public Support {
        label = Unwritten.text(label);
        where = Unwritten.text(where);
    }
}

package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;

/// How one will know whether the action did what it was meant to.
///
/// @param tool what is used to find out
/// @param threshold from what on it is a success
public record Measure(String id, String indicator, String tool, String threshold) {

    public Measure {
        indicator = Unwritten.text(indicator);
        tool = Unwritten.text(tool);
        threshold = Unwritten.text(threshold);
    }
}

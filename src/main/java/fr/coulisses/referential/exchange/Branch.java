package fr.coulisses.referential.exchange;

import java.util.ArrayList;
import java.util.List;

/// An entry of a framework with those under it.
final class Branch {

    private final OutlineEntry entry;
    private final List<Branch> children = new ArrayList<>();

    Branch(OutlineEntry entry) {
        this.entry = entry;
    }

    OutlineEntry entry() {
        return entry;
    }

    List<Branch> children() {
        return children;
    }

    /// How many levels are under it.
    int height() {
        int height = 0;
        for (Branch child : children) {
            height = Math.max(height, child.height() + 1);
        }
        return height;
    }
}

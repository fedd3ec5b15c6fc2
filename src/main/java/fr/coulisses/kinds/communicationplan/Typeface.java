package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A typeface of the brand, and what it is for.
public record Typeface(String id, String name, String use) {

    public Typeface(String id, @Nullable String name, @Nullable String use) {
        this.id = id;
        this.name = Unwritten.text(name);
        this.use = Unwritten.text(use);
    }
}

package fr.coulisses.project;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A project was started as a copy. Registers copy their rows and say what those are called in the copy; drafts, which
/// come after them, cite the rows by these names.
///
/// @param names what each row of the original is called in the copy
public record ProjectCopied(UUID original, UUID copy, Map<UUID, UUID> names) {

    /// When registers copy their rows.
    public static final int REGISTERS = 0;

    /// When registers copy their rows that cite rows of other registers.
    public static final int CITING_REGISTERS = 1;

    /// When drafts are copied.
    public static final int DRAFTS = 2;

    ProjectCopied(UUID original, UUID copy) {
        this(original, copy, new HashMap<>());
    }

    /// Says what a row is called in the copy.
    public void named(UUID row, UUID called) {
        names.put(row, called);
    }
}

package fr.coulisses.archive;

import fr.coulisses.shared.Refusal;

/// What a register refuses, with the file of the archive in which it stands.
public final class PartRefused extends Refusal {

    private final String path;
    private final Refusal why;

    PartRefused(String path, Refusal why) {
        super("archive.refused.part", path, why.label());
        this.path = path;
        this.why = why;
    }

    public String path() {
        return path;
    }

    /// The sentence of the register.
    public Refusal why() {
        return why;
    }
}

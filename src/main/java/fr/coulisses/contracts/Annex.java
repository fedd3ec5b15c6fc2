package fr.coulisses.contracts;

import org.jspecify.annotations.Nullable;

/// Something that a contract cites and that is signed with it; its file hangs at `annexes/{id}`.
public record Annex(String id, @Nullable AnnexKind kind, String label) {

    public Annex {
        label = Fields.text(label);
    }

    /// Where its file hangs.
    public String place() {
        return "annexes/" + id;
    }
}

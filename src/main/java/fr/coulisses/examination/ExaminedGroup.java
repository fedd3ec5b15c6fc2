package fr.coulisses.examination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What findings are listed under: an artefact, a register, or the project as a whole.
///
/// @param artefact `null` for registers, and for the rules about the project as a whole
/// @param title of the artefact; empty elsewhere
/// @param kind the label of the kind of artefact, or of the register; empty for the project
/// @param blocks the short codes of the blocks that it can evidence, for instance `BC01`
public record ExaminedGroup(@Nullable UUID artefact, String title, String kind, List<String> blocks) {

    public static final ExaminedGroup PROJECT = new ExaminedGroup(null, "", "", List.of());

    /// @param label of the register
    static ExaminedGroup ofRegister(String label, List<String> blocks) {
        return new ExaminedGroup(null, "", label, blocks);
    }

    public ExaminedGroup {
        blocks = List.copyOf(blocks);
    }

    public boolean isRegister() {
        return artefact == null && !kind.isEmpty();
    }

    public boolean isOfTheProject() {
        return artefact == null && kind.isEmpty();
    }
}

package fr.coulisses.examination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What findings are listed under: an artefact, or the project as a whole.
///
/// @param artefact `null` for the rules about the project as a whole
/// @param title of the artefact; empty for the project
/// @param kind the label of its kind; empty for the project
/// @param blocks the short codes of the blocks that it can evidence, for instance `BC01`
public record ExaminedGroup(@Nullable UUID artefact, String title, String kind, List<String> blocks) {

    public static final ExaminedGroup PROJECT = new ExaminedGroup(null, "", "", List.of());

    public ExaminedGroup {
        blocks = List.copyOf(blocks);
    }

    public boolean isOfTheProject() {
        return artefact == null;
    }
}

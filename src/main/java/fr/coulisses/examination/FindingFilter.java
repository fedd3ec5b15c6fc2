package fr.coulisses.examination;

import fr.coulisses.artefact.check.Severity;
import org.jspecify.annotations.Nullable;

/// Which findings somebody wants to see; what is `null` is not asked for.
///
/// @param block the short code of a block; [#ACROSS] for the rules about the project as a whole
/// @param waived whether those that were waived are shown too
public record FindingFilter(
        @Nullable String block,
        @Nullable Severity severity,
        @Nullable ExaminedGroup group,
        boolean waived) {

    /// Stands in the place of a block for what belongs to none.
    public static final String ACROSS = "projet";

    public static final FindingFilter ALL = new FindingFilter(null, null, null, true);

    boolean takes(ExaminedFinding finding) {
        ExaminedGroup found = finding.group();
        boolean ofBlock = block == null
                || (block.equals(ACROSS)
                        ? found.isOfTheProject()
                        : found.blocks().contains(block));
        return ofBlock
                && (severity == null || finding.severity() == severity)
                && (group == null || group.equals(found))
                && (waived || !finding.isWaived());
    }
}

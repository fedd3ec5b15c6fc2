package fr.coulisses.referential;

import fr.coulisses.referential.Referential.Activity;
import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a sheet says, before it is a revision: read from somebody's file, or about to be written into one.
///
/// @param level of the European framework, 1 to 8; 0 when it is not known
/// @param replaces the code of the sheet before it
/// @param replacedBy the code of the sheet after it
public record SheetContent(
        String code,
        String title,
        int level,
        String certifier,
        @Nullable LocalDate expiresOn,
        @Nullable String replaces,
        @Nullable String replacedBy,
        String evaluation,
        List<Block> blocks,
        List<Activity> activities) {

    public Stream<Competency> competencies() {
        return blocks.stream().flatMap(block -> block.competencies().stream());
    }

    /// The same with other blocks.
    public SheetContent withBlocks(List<Block> others) {
        return new SheetContent(
                code, title, level, certifier, expiresOn, replaces, replacedBy, evaluation, others, activities);
    }

    /// The same under the facts that a person corrected.
    public SheetContent named(
            String otherCode,
            String otherTitle,
            int otherLevel,
            String otherCertifier,
            @Nullable LocalDate otherExpiry,
            @Nullable String otherReplaces) {
        return new SheetContent(
                otherCode,
                otherTitle,
                otherLevel,
                otherCertifier,
                otherExpiry,
                otherReplaces,
                replacedBy,
                evaluation,
                blocks,
                activities);
    }
}

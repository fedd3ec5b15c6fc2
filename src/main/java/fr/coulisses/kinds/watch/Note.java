package fr.coulisses.kinds.watch;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody read, and what it means for the project (fiche de veille).
///
/// @param source id of the source it was read in; empty for none
/// @param readOn the day it was consulted
/// @param summary in at most 800 letters
/// @param facts what is established
/// @param interpretation what one makes of it
/// @param action what follows for the project
/// @param legalText the law, decree or article it is about, for a regulatory note
/// @param legalDate the day of that text
public record Note(
        String id,
        String title,
        @Nullable Axis axis,
        String source,
        String url,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate readOn,
        String summary,
        String facts,
        String interpretation,
        @Nullable Impact impact,
        String action,
        String keywords,
        String legalText,
        @Nullable LocalDate legalDate) {

    public Note {
        title = Unwritten.text(title);
        source = Unwritten.text(source);
        url = Unwritten.text(url);
        summary = Unwritten.text(summary);
        facts = Unwritten.text(facts);
        interpretation = Unwritten.text(interpretation);
        action = Unwritten.text(action);
        keywords = Unwritten.text(keywords);
        legalText = Unwritten.text(legalText);
    }

    /// Whether it says what follows for the project.
    boolean hasConsequence() {
        return impact != null && (!interpretation.isBlank() || !action.isBlank());
    }

    /// What it is for the project.
    public enum Impact {
        OPPORTUNITY,
        THREAT,
        NEUTRAL
    }
}

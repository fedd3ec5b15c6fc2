package fr.coulisses.kinds.demandstudy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked for, and by whom.
///
/// @param commissioner who asks; empty for a project of one's own
/// @param document in which the demand is written: specification, call for projects, letter
/// @param rewording the demand in the student's words, at most 1,500 characters
/// @param explicit what is asked
/// @param implicit what is really at stake
public record Request(
        @Nullable Origin origin,
        String commissioner,
        String document,
        String rewording,
        List<Statement> explicit,
        List<Statement> implicit) {

    public Request(
            @Nullable Origin origin,
            @Nullable String commissioner,
            @Nullable String document,
            @Nullable String rewording,
            @Nullable List<Statement> explicit,
            @Nullable List<Statement> implicit) {
        this.origin = origin;
        this.commissioner = DemandStudy.text(commissioner);
        this.document = DemandStudy.text(document);
        this.rewording = DemandStudy.text(rewording);
        this.explicit = DemandStudy.rows(explicit);
        this.implicit = DemandStudy.rows(implicit);
    }

    /// Where a demand comes from.
    public enum Origin {
        COMMISSIONED,
        SELF_INITIATED
    }

    /// One demand, and where it was read or heard.
    public record Statement(String id, String text, String source) {
        public Statement(String id, @Nullable String text, @Nullable String source) {
            this.id = id;
            this.text = DemandStudy.text(text);
            this.source = DemandStudy.text(source);
        }
    }
}

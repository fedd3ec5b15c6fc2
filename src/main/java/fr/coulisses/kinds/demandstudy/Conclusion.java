package fr.coulisses.kinds.demandstudy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the study ends: what is still to be asked, who validated it, and whether to go on.
///
/// @param validatedBy who validated the study for the commissioner
public record Conclusion(
        List<Question> questions,
        @Nullable Opinion opinion,
        String reasons,
        String validatedBy,
        @Nullable LocalDate validatedOn) {

    public Conclusion(
            @Nullable List<Question> questions,
            @Nullable Opinion opinion,
            @Nullable String reasons,
            @Nullable String validatedBy,
            @Nullable LocalDate validatedOn) {
        this.questions = DemandStudy.rows(questions);
        this.opinion = opinion;
        this.reasons = DemandStudy.text(reasons);
        this.validatedBy = DemandStudy.text(validatedBy);
        this.validatedOn = validatedOn;
    }

    /// Whether the project should go on.
    public enum Opinion {
        GO,
        GO_IF,
        NO_GO
    }

    /// A question that goes back to the commissioner.
    public record Question(String id, String text, String answer) {
        public Question(String id, @Nullable String text, @Nullable String answer) {
            this.id = id;
            this.text = DemandStudy.text(text);
            this.answer = DemandStudy.text(answer);
        }
    }
}

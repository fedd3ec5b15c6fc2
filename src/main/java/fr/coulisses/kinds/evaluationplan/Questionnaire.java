package fr.coulisses.kinds.evaluationplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A questionnaire for the public.
///
/// @param anonymous whether nobody can be told by their answers; `null` while nobody has said
/// @param collected what is asked of the person
/// @param other what else is asked of the person, in the student's words
/// @param questions what is asked about the project
public record Questionnaire(
        String id, String title, @Nullable Anonymity anonymous, List<Datum> collected, String other, String questions) {
    public Questionnaire(
            String id,
            @Nullable String title,
            @Nullable Anonymity anonymous,
            @Nullable List<Datum> collected,
            @Nullable String other,
            @Nullable String questions) {
        this.id = id;
        this.title = EvaluationPlan.text(title);
        this.anonymous = anonymous;
        this.collected = EvaluationPlan.rows(collected);
        this.other = EvaluationPlan.text(other);
        this.questions = EvaluationPlan.text(questions);
    }

    boolean isAnonymous() {
        return anonymous == Anonymity.ANONYMOUS;
    }

    /// Whether people can be told by their answers.
    public enum Anonymity {
        ANONYMOUS,
        NAMED
    }

    /// What a questionnaire may ask of a person.
    public enum Datum {
        AGE_GROUP(false),
        GENDER(false),
        POSTCODE(false),
        OCCUPATION(false),
        HOUSEHOLD(false),
        HABITS(false),
        CHANNEL(false),
        DISABILITY(false),
        NAME(true),
        EMAIL(true),
        TELEPHONE(true),
        ADDRESS(true),
        BIRTHDAY(true),
        PICTURE(true);

        private final boolean naming;

        Datum(boolean naming) {
            this.naming = naming;
        }

        /// Whether a person is told by it alone.
        public boolean isNaming() {
            return naming;
        }
    }
}

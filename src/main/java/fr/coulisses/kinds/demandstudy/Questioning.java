package fr.coulisses.kinds.demandstudy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a demand is questioned: the techniques, and what each leaves on paper.
public final class Questioning {

    private Questioning() {}

    /// A technique of questioning or analysis.
    public enum Technique {
        QQOQCCP,
        FIVE_WHYS,
        INTERVIEW,
        QUESTIONNAIRE,
        WORKSHOP,
        OBSERVATION,
        DOCUMENT_ANALYSIS
    }

    /// The seven questions: qui, quoi, où, quand, comment, combien, pourquoi.
    ///
    /// @param howMany always a number
    /// @param counted what that number counts
    public record Qqoqccp(
            String who,
            String what,
            String where,
            String when,
            String how,
            @Nullable BigDecimal howMany,
            String counted,
            String why) {
        public Qqoqccp(
                @Nullable String who,
                @Nullable String what,
                @Nullable String where,
                @Nullable String when,
                @Nullable String how,
                @Nullable BigDecimal howMany,
                @Nullable String counted,
                @Nullable String why) {
            this.who = DemandStudy.text(who);
            this.what = DemandStudy.text(what);
            this.where = DemandStudy.text(where);
            this.when = DemandStudy.text(when);
            this.how = DemandStudy.text(how);
            this.howMany = howMany;
            this.counted = DemandStudy.text(counted);
            this.why = DemandStudy.text(why);
        }

        /// Whether any of the seven questions has an answer.
        boolean isBegun() {
            return howMany != null || isAnyWritten(who, what, where, when, how, counted, why);
        }
    }

    /// A problem followed down to its cause: each answer is asked why in its turn.
    public record FiveWhys(
            String problem, String first, String second, String third, String fourth, String fifth, String rootCause) {
        public FiveWhys(
                @Nullable String problem,
                @Nullable String first,
                @Nullable String second,
                @Nullable String third,
                @Nullable String fourth,
                @Nullable String fifth,
                @Nullable String rootCause) {
            this.problem = DemandStudy.text(problem);
            this.first = DemandStudy.text(first);
            this.second = DemandStudy.text(second);
            this.third = DemandStudy.text(third);
            this.fourth = DemandStudy.text(fourth);
            this.fifth = DemandStudy.text(fifth);
            this.rootCause = DemandStudy.text(rootCause);
        }

        List<String> answers() {
            return List.of(first, second, third, fourth, fifth);
        }

        boolean isBegun() {
            return isAnyWritten(problem, rootCause) || answers().stream().anyMatch(answer -> !answer.isBlank());
        }
    }

    /// A talk with somebody.
    ///
    /// @param minutes how long it took
    /// @param consent whether the person agreed to be recorded and quoted
    public record Interview(
            String id,
            String who,
            String position,
            @Nullable LocalDate date,
            @Nullable Integer minutes,
            String questions,
            String answers,
            Boolean consent) {
        public Interview(
                String id,
                @Nullable String who,
                @Nullable String position,
                @Nullable LocalDate date,
                @Nullable Integer minutes,
                @Nullable String questions,
                @Nullable String answers,
                @Nullable Boolean consent) {
            this.id = id;
            this.who = DemandStudy.text(who);
            this.position = DemandStudy.text(position);
            this.date = date;
            this.minutes = minutes;
            this.questions = DemandStudy.text(questions);
            this.answers = DemandStudy.text(answers);
            this.consent = Boolean.TRUE.equals(consent);
        }
    }

    private static boolean isAnyWritten(String... texts) {
        return Stream.of(texts).anyMatch(text -> !text.isBlank());
    }
}

package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.thread.Citation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a project is evaluated. Rows are named by their `id`.
///
/// @param method who evaluates, when and with whom
/// @param adjustment how a deviation is told, who decides what follows, and within which time
/// @param computed what the application computes for indicators, as it stood when the content was composed
/// @param cited the objectives and actions that indicators cite, in the words they had then
public record EvaluationPlan(
        String method,
        String adjustment,
        List<Question> questions,
        List<Indicator> indicators,
        List<Step> steps,
        List<Deliverable> deliverables,
        List<Questionnaire> questionnaires,
        List<Computed> computed,
        List<Citation> cited) {

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public EvaluationPlan(
            @Nullable String method,
            @Nullable String adjustment,
            @Nullable List<Question> questions,
            @Nullable List<Indicator> indicators,
            @Nullable List<Step> steps,
            @Nullable List<Deliverable> deliverables,
            @Nullable List<Questionnaire> questionnaires,
            @Nullable List<Computed> computed,
            @Nullable List<Citation> cited) {
        this.method = text(method);
        this.adjustment = text(adjustment);
        this.questions = rows(questions);
        this.indicators = rows(indicators);
        this.steps = rows(steps);
        this.deliverables = rows(deliverables);
        this.questionnaires = rows(questionnaires);
        this.computed = rows(computed);
        this.cited = rows(cited);
    }

    static EvaluationPlan empty() {
        return new EvaluationPlan(null, null, null, null, null, null, null, null, null);
    }

    EvaluationPlan with(List<Computed> figures, List<Citation> citations) {
        return new EvaluationPlan(
                method, adjustment, questions, indicators, steps, deliverables, questionnaires, figures, citations);
    }

    /// What the application computes for an indicator; nothing when it does not, or when it cannot yet.
    public Optional<Computed> computedFor(Indicator indicator) {
        return indicator.computation() == null
                ? Optional.empty()
                : computed.stream()
                        .filter(figure -> indicator.computation() == figure.what())
                        .findFirst();
    }

    /// What all measures of an indicator say together.
    public Assessment assess(Indicator indicator) {
        return Assessment.of(indicator, computedFor(indicator));
    }

    /// The words of some objectives or actions that are still there.
    List<Citation> cited(Collection<String> ids) {
        return cited.stream().filter(citation -> ids.contains(citation.id())).toList();
    }

    /// All that indicators cite.
    Stream<String> citations() {
        return indicators.stream()
                .flatMap(indicator -> indicator.cites().stream())
                .distinct();
    }

    /// The deliverables of a step, in their order.
    List<Deliverable> deliverables(Step step) {
        return deliverables.stream()
                .filter(deliverable -> deliverable.step().equals(step.id()))
                .toList();
    }

    /// Those that belong to no step that is there.
    List<Deliverable> strays() {
        List<String> known = steps.stream().map(Step::id).toList();
        return deliverables.stream()
                .filter(deliverable -> !known.contains(deliverable.step()))
                .toList();
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}

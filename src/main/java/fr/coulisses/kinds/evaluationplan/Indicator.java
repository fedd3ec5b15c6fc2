package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.shared.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What shows whether an objective is reached.
///
/// @param label what is measured, with its unit: « Nombre d’entrées payantes »
/// @param model the key of the row of the library it was made from; empty for one of the student's own
/// @param formula how the value is worked out
/// @param baseline where things stood before; as `target` and `alert` in `unit`
/// @param alert beyond it, something has to be done
/// @param direction which values are better, where the student said it
/// @param responsible who measures
/// @param objectives ids of the objectives it measures
/// @param actions ids of the actions it measures
/// @param computation what the application computes it by; `null` when it is typed
/// @param corrective what is done about a crossed threshold
public record Indicator(
        String id,
        String label,
        String model,
        @Nullable Criterion criterion,
        @Nullable Nature nature,
        @Nullable Type type,
        String formula,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal alert,
        @Nullable Direction direction,
        @Nullable Source source,
        @Nullable Frequency frequency,
        String responsible,
        List<String> objectives,
        List<String> actions,
        @Nullable Computation computation,
        List<Measure> measures,
        String corrective) {

    private static final String FILL_RATE = "fill-rate";
    private static final List<String> FILL_WORDS = List.of("taux de remplissage", "fill rate", "occupancy rate");

    public Indicator(
            String id,
            @Nullable String label,
            @Nullable String model,
            @Nullable Criterion criterion,
            @Nullable Nature nature,
            @Nullable Type type,
            @Nullable String formula,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal alert,
            @Nullable Direction direction,
            @Nullable Source source,
            @Nullable Frequency frequency,
            @Nullable String responsible,
            @Nullable List<String> objectives,
            @Nullable List<String> actions,
            @Nullable Computation computation,
            @Nullable List<Measure> measures,
            @Nullable String corrective) {
        this.id = id;
        this.label = EvaluationPlan.text(label);
        this.model = EvaluationPlan.text(model);
        this.criterion = criterion;
        this.nature = nature;
        this.type = type;
        this.formula = EvaluationPlan.text(formula);
        this.unit = EvaluationPlan.text(unit);
        this.baseline = baseline;
        this.target = target;
        this.alert = alert;
        this.direction = direction;
        this.source = source;
        this.frequency = frequency;
        this.responsible = EvaluationPlan.text(responsible);
        this.objectives = EvaluationPlan.rows(objectives);
        this.actions = EvaluationPlan.rows(actions);
        this.computation = computation;
        this.measures = EvaluationPlan.rows(measures);
        this.corrective = EvaluationPlan.text(corrective);
    }

    /// Which values are better: what the student said; else what the threshold says beside the target, what the
    /// baseline says beside it, and at last the higher ones.
    public Direction aims() {
        if (direction != null) {
            return direction;
        }
        BigDecimal other = alert != null ? alert : baseline;
        return target != null && other != null && other.compareTo(target) > 0 ? Direction.LOWER : Direction.HIGHER;
    }

    /// Whether a value lies beyond the threshold; one that equals it does not.
    boolean isCrossedBy(BigDecimal value) {
        return alert != null && aims().isWorse(value, alert);
    }

    /// All that it cites.
    List<String> cites() {
        List<String> all = new ArrayList<>(objectives);
        all.addAll(actions);
        return all;
    }

    /// Whether it says how full the house is, which ends at 100 %.
    boolean isFillRate() {
        String words = FoldedText.of(label);
        return model.equals(FILL_RATE)
                || computation == Computation.FILL_RATE
                || FILL_WORDS.stream().anyMatch(words::contains);
    }

    /// What kind of value it has.
    public enum Nature {
        QUANTITATIVE,
        QUALITATIVE,
        FINANCIAL,
        TIME
    }

    /// What it looks at.
    public enum Type {
        OUTPUT,
        RESULT,
        IMPACT,
        PROCESS
    }

    /// Which values are better.
    public enum Direction {
        HIGHER,
        LOWER;

        boolean isWorse(BigDecimal value, BigDecimal than) {
            int difference = value.compareTo(than);
            return this == HIGHER ? difference < 0 : difference > 0;
        }
    }

    /// Where its values come from.
    public enum Source {
        TICKETING,
        COUNTING,
        QUESTIONNAIRE,
        INTERVIEW,
        OBSERVATION,
        ACCOUNTING,
        SOCIAL_MEDIA,
        PRESS
    }

    /// How often it is measured.
    public enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        EACH_STEP,
        AT_THE_END
    }
}

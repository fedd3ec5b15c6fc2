package fr.coulisses.kinds.evaluationplan.ui;

import fr.coulisses.artefact.Wording;
import fr.coulisses.kinds.evaluationplan.EvaluationPlan;
import fr.coulisses.kinds.evaluationplan.EvaluationPlanKind;
import fr.coulisses.kinds.evaluationplan.Indicator;
import fr.coulisses.kinds.evaluationplan.PlanWords;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The plan as it stands in a form, composed once after every save for all that is shown of it.
final class LivePlan {

    private final UUID project;
    private final EvaluationPlanKind kind;
    private final Wording wording;
    private final JsonMapper json;
    private EvaluationPlan plan;

    LivePlan(UUID project, EvaluationPlanKind kind, Wording wording, JsonMapper json) {
        this.project = project;
        this.kind = kind;
        this.wording = wording;
        this.json = json;
        this.plan = json.treeToValue(json.createObjectNode(), EvaluationPlan.class);
    }

    void read(JsonNode content) {
        plan = kind.compose(project, json.treeToValue(content, EvaluationPlan.class));
    }

    UUID project() {
        return project;
    }

    EvaluationPlanKind kind() {
        return kind;
    }

    Wording wording() {
        return wording;
    }

    EvaluationPlan plan() {
        return plan;
    }

    PlanWords words() {
        return new PlanWords(plan, wording);
    }

    /// An indicator as it was when the plan was read.
    Optional<Indicator> indicator(String id) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    /// What an indicator is and how it stands, in a line.
    String summary(JsonNode row) {
        Indicator indicator = json.treeToValue(row, Indicator.class);
        return words().name(indicator) + " · " + words().state(plan.assess(indicator));
    }
}

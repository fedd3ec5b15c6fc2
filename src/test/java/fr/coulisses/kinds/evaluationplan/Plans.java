package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// Plans as short as a rule can be told in.
final class Plans {

    static final LocalDate TODAY = LocalDate.of(2027, 6, 20);

    private Plans() {}

    static EvaluationPlan plan(String json) {
        return JsonMapper.shared().readValue(json.replace('\'', '"'), EvaluationPlan.class);
    }

    /// A plan with one indicator, whose id is `a`.
    ///
    /// @param fields of the indicator: `'target': 80`
    static EvaluationPlan of(String fields) {
        return plan("{'indicators': [{'id': 'a', 'label': 'Entrées', " + fields + "}]}");
    }

    static EvaluationPlan sample() {
        try (InputStream file = Plans.class.getResourceAsStream("sample-1.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(file).readAllBytes(), EvaluationPlan.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Finding> findings(Check<EvaluationPlan> check, EvaluationPlan plan, Strand... thread) {
        return check.examine(
                plan,
                new Dossier(
                        ProjectSheet.titled("Nuits de la halle"),
                        TODAY,
                        ParameterSnapshot.shipped(TODAY),
                        () -> new RedThread(List.of(thread))));
    }

    static Strand knot(KnotType type, String id, String... cites) {
        return new Strand(null, "Essai", new Knot(id, type, "rows/" + id, "Ce que dit " + id, List.of(cites)));
    }
}

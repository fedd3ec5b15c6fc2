package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.actionplan.ActionPlan.VenueUse;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Formats;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// R-C1.4-07: the exceptional use of a venue that is open to the public is asked for in time before the opening (GN 6),
/// when the venue is used for something else than it is authorised for.
class ExceptionalUseIsAskedForInTime implements Check<ActionPlan> {

    static final String DELAY = "P-GN6-DELAI";

    private static final String CODE = "R-C1.4-07";
    private static final Pattern REQUEST =
            Pattern.compile("\\bgn ?6\\b|\\butilisation exceptionnelle\\b|\\bexceptional use\\b");

    @Override
    public List<Finding> examine(ActionPlan plan, Dossier dossier) {
        if (plan.venueUse() == VenueUse.USUAL) {
            return List.of();
        }
        Optional<PlannedTask> request = plan.tasks().stream()
                .filter(task -> REQUEST.matcher(FoldedText.of(task.label())).find())
                .min(Comparator.comparing(PlannedTask::end));
        Dossier then = dossier.atTheEvent();
        Severity severity = then.severity(Severity.BLOCKING, DELAY);
        if (request.isEmpty()) {
            return plan.venueUse() == VenueUse.EXCEPTIONAL
                    ? List.of(new Finding(CODE, severity, "tasks", "finding.R-C1.4-07.missing", List.of(days(then))))
                    : List.of();
        }
        LocalDate opening = dossier.project().startsOn();
        return opening == null ? List.of() : late(request.get(), opening, then, severity);
    }

    private static List<Finding> late(PlannedTask request, LocalDate opening, Dossier then, Severity severity) {
        LocalDate latest = opening.minusDays(Long.parseLong(days(then)));
        return request.end().isAfter(latest)
                ? List.of(Finding.of(
                        CODE,
                        severity,
                        "tasks/" + request.id(),
                        request.label(),
                        Formats.date(request.end()),
                        Formats.date(latest),
                        days(then)))
                : List.of();
    }

    /// Part of a day is a whole day, as deadlines go.
    private static String days(Dossier then) {
        ParameterValue value = then.parameters().value(DELAY);
        return value.number()
                .map(number -> number.setScale(0, RoundingMode.CEILING).toPlainString())
                .orElse("0");
    }
}

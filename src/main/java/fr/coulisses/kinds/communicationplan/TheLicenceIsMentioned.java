package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.parameter.ParameterSnapshot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// R-C4.2-07: a project with more performances than one may give without a licence writes its numbers on the
/// supports; a number that is written looks like one.
class TheLicenceIsMentioned implements Check<CommunicationPlan> {

    static final String THRESHOLD = "P-ESV-SEUIL";
    static final String FINE = "P-ESV-AMENDE";

    private static final String CODE = "R-C4.2-07";
    private static final Pattern NUMBER =
            Pattern.compile("PLATESV-[DR]-\\d{4}-\\d{6}|L-[DR]-\\d{2}-\\d{1,6}", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        if (!plan.licence().isBlank()) {
            return NUMBER.matcher(plan.licence()).find()
                    ? List.of()
                    : List.of(new Finding(
                            CODE, Severity.WARNING, "licence", "finding.R-C4.2-07.number", List.of(plan.licence())));
        }
        Integer performances = dossier.project().performances();
        ParameterSnapshot figures = dossier.atTheEvent().parameters();
        Optional<BigDecimal> most = figures.value(THRESHOLD).number();
        if (performances == null
                || plan.actions().isEmpty()
                || most.isEmpty()
                || BigDecimal.valueOf(performances).compareTo(most.get()) <= 0) {
            return List.of();
        }
        return List.of(Finding.of(
                CODE,
                dossier.atTheEvent().severity(Severity.BLOCKING, THRESHOLD),
                "licence",
                Figure.number(BigDecimal.valueOf(performances)),
                Figure.number(most.get()),
                figures.value(FINE).written(Locale.FRENCH)));
    }
}

package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C1.2-07: a figure of more than five years says why it still holds.
class OldFiguresAreJustified implements Check<Diagnostic> {

    private static final int YEARS = 5;

    @Override
    public List<Finding> examine(Diagnostic diagnostic, Dossier dossier) {
        int oldest = dossier.today().getYear() - YEARS;
        return diagnostic.territory().indicators().stream()
                .filter(indicator -> indicator.year() != null && indicator.year() < oldest)
                .filter(indicator -> indicator.justification().isBlank())
                .map(indicator -> Finding.of(
                        "R-C1.2-07",
                        Severity.ADVICE,
                        "territory/indicators/" + indicator.id() + "/justification",
                        indicator.name(),
                        String.valueOf(indicator.year())))
                .toList();
    }
}

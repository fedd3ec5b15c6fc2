package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;

/// R-C4.4-03: a release fits on one page; the rest goes into the press kit.
class TheReleaseFitsOnePage implements Check<PressRelease> {

    static final String MOST = "P-PRESSE-PAGE";

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        BigDecimal signs = BigDecimal.valueOf(release.signs());
        return dossier
                .parameters()
                .value(MOST)
                .number()
                .filter(most -> signs.compareTo(most) > 0)
                .map(most ->
                        Finding.of("R-C4.4-03", Severity.WARNING, "body", Figure.number(signs), Figure.number(most)))
                .stream()
                .toList();
    }
}

package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;

/// R-C4.1-06: a source that is hardly reliable is crossed with another; what is fragile is confirmed before it is used.
class WeakSourcesAreCrossed implements Check<Watch> {

    /// The usage of how reliable a source is that still needs another.
    static final String WEAK = "P-VEILLE-FIABILITE";

    @Override
    public List<Finding> examine(Watch watch, Dossier dossier) {
        BigDecimal weak = dossier.parameters().decimal(WEAK);
        return watch.sources().stream()
                .filter(source -> source.reliability() != null
                        && BigDecimal.valueOf(source.reliability()).compareTo(weak) <= 0)
                .filter(source -> source.crossed().stream()
                        .noneMatch(other -> !other.equals(source.id())
                                && watch.source(other).isPresent()))
                .map(source -> Finding.of(
                        "R-C4.1-06",
                        Severity.ADVICE,
                        "sources/" + source.id() + "/crossed",
                        source.name().isBlank() ? "…" : source.name(),
                        String.valueOf(source.reliability())))
                .toList();
    }
}

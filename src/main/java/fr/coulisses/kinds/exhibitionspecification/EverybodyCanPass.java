package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// R-C3.1-06: a way that a wheelchair and a pushchair can go leads through the whole exhibition. The widths are
/// those of the order of 20 April 2017 (S21) and of usage, `usages.csv`.
class EverybodyCanPass implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        AccessRoute route = specification.access();
        return Stream.of(
                        under("narrowest", route.narrowest(), "routeNarrow", Severity.WARNING),
                        under("width", route.width(), "routeWidth", Severity.WARNING),
                        under("headroom", route.headroom(), "headroom", Severity.WARNING))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> under(String name, @Nullable BigDecimal written, String usage, Severity severity) {
        BigDecimal least = UsagesCsv.number(usage);
        return written == null || written.compareTo(least) >= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        "R-C3.1-06",
                        severity,
                        "access/" + name,
                        "finding.R-C3.1-06." + name,
                        List.of(Figure.number(written), Figure.number(least))));
    }
}

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

/// R-C3.2-04: a work gets no more light than its class or its lender allows, at a time and in all (6.2.3).
class TheLightSparesTheWorks implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.works().stream()
                .flatMap(work -> examine(specification, work))
                .toList();
    }

    private static Stream<Finding> examine(ExhibitionSpecification specification, Work work) {
        Climate climate = work.climate();
        BigDecimal byClass =
                LightLimitsCsv.of(climate.sensitivity()).map(LightLimit::lux).orElse(null);
        BigDecimal there = specification.luxAt(work);
        Integer hours = specification.cover().hours();
        BigDecimal dose = there == null || hours == null ? null : there.multiply(BigDecimal.valueOf(hours));
        return Stream.of(
                        over(work, "climate/lux", "luxWritten", climate.lux(), byClass),
                        over(work, "climate/sensitivity", "lux", there, climate.mostLux()),
                        over(work, "climate/luxHours", "luxHours", dose, climate.mostLuxHours()))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> over(
            Work work, String name, String message, @Nullable BigDecimal is, @Nullable BigDecimal most) {
        return is == null || most == null || is.compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        "R-C3.2-04",
                        Severity.WARNING,
                        "works/" + work.id() + "/" + name,
                        "finding.R-C3.2-04." + message,
                        List.of(work.called(), Figure.number(is), Figure.number(most))));
    }
}

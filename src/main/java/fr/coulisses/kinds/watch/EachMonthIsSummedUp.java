package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-C4.1-05: each month that is over, since the first note was read, has a synthesis, and one of them led to a
/// decision. The month that is not over yet may still get its own.
class EachMonthIsSummedUp implements Check<Watch> {

    private static final String CODE = "R-C4.1-05";

    @Override
    public List<Finding> examine(Watch watch, Dossier dossier) {
        List<YearMonth> missing = missing(watch, YearMonth.from(dossier.today()));
        List<Finding> found = new ArrayList<>();
        if (!missing.isEmpty()) {
            found.add(finding("month", Figure.month(missing.getFirst()), String.valueOf(missing.size())));
        }
        if (!watch.notes().isEmpty()
                && watch.syntheses().stream().allMatch(each -> each.decision().isBlank())) {
            found.add(finding("decision"));
        }
        return found;
    }

    /// The months without a synthesis, from the first in which something was read to the last that is over.
    private static List<YearMonth> missing(Watch watch, YearMonth now) {
        Set<YearMonth> summedUp = watch.syntheses().stream()
                .map(Synthesis::date)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .collect(Collectors.toSet());
        return watch.notes().stream()
                .map(Note::readOn)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .min(YearMonth::compareTo)
                .map(first -> Stream.iterate(first, month -> month.isBefore(now), month -> month.plusMonths(1))
                        .filter(month -> !summedUp.contains(month))
                        .toList())
                .orElse(List.of());
    }

    private static Finding finding(String name, String... arguments) {
        return new Finding(CODE, Severity.ADVICE, "syntheses", "finding." + CODE + "." + name, List.of(arguments));
    }
}

package fr.coulisses.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which of the versions of an artefact counts for a claim: the newest one that was judged. Only a version that was
/// sent
/// back gives way to a newer one that waits.
final class CountedClaims {

    private static final Comparator<MatrixCell> BY_NUMBER = Comparator.comparingInt(MatrixCell::number);

    private CountedClaims() {}

    /// One cell for each student, competency and artefact.
    static List<MatrixCell> of(Collection<MatrixCell> claims) {
        Map<MatrixCell.Subject, List<MatrixCell>> bySubject = claims.stream()
                .collect(Collectors.groupingBy(MatrixCell::subject, LinkedHashMap::new, Collectors.toList()));
        return bySubject.values().stream().map(CountedClaims::counted).toList();
    }

    private static MatrixCell counted(List<MatrixCell> versions) {
        MatrixCell newest = versions.stream().max(BY_NUMBER).orElseThrow();
        Optional<MatrixCell> judged =
                versions.stream().filter(cell -> cell.state().isJudged()).max(BY_NUMBER);
        Optional<MatrixCell> waiting = versions.stream()
                .filter(cell -> cell.state() == CellState.SUBMITTED)
                .max(BY_NUMBER)
                .filter(cell -> judged.isEmpty() || cell.number() > judged.get().number());
        MatrixCell counted = judged.filter(cell -> waiting.isEmpty() || cell.state() != CellState.TO_REWORK)
                .or(() -> waiting)
                .orElse(newest);
        Map<String, CellState> criteria = new HashMap<>(counted.criteria());
        versions.stream()
                .filter(cell -> cell.number() > counted.number() || cell.number() == 0)
                .forEach(cell -> cell.criteria().forEach(criteria::putIfAbsent));
        int newer = waiting.filter(cell -> cell.number() > counted.number())
                .map(MatrixCell::number)
                .orElse(0);
        return counted.beside(newest.newerDraft(), newer, criteria);
    }
}

package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.3-03: whatever is lent has somebody it belongs to, and a day on which it goes back, after the exhibition.
class LentWorksGoBack implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        Stream<Finding> lenders = specification.lent().stream()
                .filter(work -> work.lender().isBlank() && work.origin() == Origin.LENDER)
                .map(work -> finding("works/" + work.id() + "/lender", "lender", work.called()));
        return Stream.concat(lenders, back(specification)).toList();
    }

    private static Stream<Finding> back(ExhibitionSpecification specification) {
        if (specification.lent().isEmpty()) {
            return Stream.empty();
        }
        LocalDate back = specification.transport().backOn();
        LocalDate closes = specification.cover().closesOn();
        if (back == null) {
            return Stream.of(finding("transport/backOn", "back"));
        }
        return closes != null && back.isBefore(closes)
                ? Stream.of(finding("transport/backOn", "early", Formats.date(back), Formats.date(closes)))
                : Stream.empty();
    }

    private static Finding finding(String place, String message, String... arguments) {
        return new Finding("R-C3.3-03", Severity.WARNING, place, "finding.R-C3.3-03." + message, List.of(arguments));
    }
}

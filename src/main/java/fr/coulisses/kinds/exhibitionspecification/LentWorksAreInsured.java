package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.3-07: whatever travels has a value that both sides agree on, and is insured on the road too (« clou à
/// clou »).
class LentWorksAreInsured implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.lent().stream()
                .flatMap(LentWorksAreInsured::examine)
                .toList();
    }

    private static Stream<Finding> examine(Work work) {
        Insurance insurance = work.insurance();
        InsuranceType type = insurance.type();
        Stream<Finding> value = insurance.value() == null || insurance.value().signum() == 0
                ? Stream.of(finding(work, "value", "value"))
                : Stream.empty();
        if (type == null || type == InsuranceType.NONE) {
            return Stream.concat(value, Stream.of(finding(work, "type", "uninsured")));
        }
        return type.coversTheJourney() ? value : Stream.concat(value, Stream.of(finding(work, "type", "journey")));
    }

    private static Finding finding(Work work, String name, String message) {
        return new Finding(
                "R-C3.3-07",
                Severity.WARNING,
                "works/" + work.id() + "/insurance/" + name,
                "finding.R-C3.3-07." + message,
                List.of(work.called()));
    }
}

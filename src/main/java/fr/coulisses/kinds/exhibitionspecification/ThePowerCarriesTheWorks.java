package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;

/// R-C3.2-05: the power that is asked for carries works and equipment: 1 kVA is taken for 1 kW. Arithmetic; the
/// margin of a fifth is asked of the place.
class ThePowerCarriesTheWorks implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        BigDecimal asked = specification.power().kva();
        BigDecimal needed = BigDecimal.valueOf(new SpecificationSums(specification).watts(), 3);
        return asked == null || asked.compareTo(needed) >= 0
                ? List.of()
                : List.of(new Finding(
                        "R-C3.2-05",
                        Severity.WARNING,
                        "power/kva",
                        "finding.R-C3.2-05.works",
                        List.of(Figure.number(asked), Figure.number(needed.stripTrailingZeros()))));
    }
}

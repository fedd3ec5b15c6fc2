package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.2-08: the counterparts of patronage are worth no more than a share of the gift; above it, it is sponsorship.
class CounterpartsOfAGiftAreSmall implements Check<FundingFile> {

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        RequestFacts request = file.requested();
        if (!request.isPatronage() || request.askedFor().isZero()) {
            return List.of();
        }
        BigDecimal share = dossier.parameters().decimal(FundingFile.COUNTERPARTS);
        Money most = new Money(request.askedFor().euros().multiply(share).movePointLeft(2));
        return request.counterpartValue().compareTo(most) <= 0
                ? List.of()
                : List.of(new Finding(
                        "R-C2.2-08",
                        dossier.severity(Severity.BLOCKING, FundingFile.COUNTERPARTS),
                        "requested/counterparts",
                        "finding.R-C2.2-08.large",
                        List.of(Figure.amount(request.counterpartValue()), Figure.amount(most))));
    }
}

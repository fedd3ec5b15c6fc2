package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.EntryFinding;
import java.util.List;

/// R-C2.2-11: a certificate of an administration is renewed after three months.
class CertificatesAreRecent implements FundingRule {

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        return dossier.standing().stream()
                .filter(entry -> entry.state().compareTo(FundingState.NOTIFIED) < 0)
                .flatMap(entry -> entry.content().documents().stream()
                        .filter(document -> document.isExpired(dossier.dossier().today()))
                        .map(document -> FundingRule.at(
                                entry,
                                "R-C2.2-11",
                                Severity.ADVICE,
                                "documents/" + document.id() + "/issuedOn",
                                "old")))
                .toList();
    }
}

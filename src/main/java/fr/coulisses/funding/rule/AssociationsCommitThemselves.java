package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.project.LegalForm;
import fr.coulisses.register.EntryFinding;
import java.util.List;

/// R-C2.2-05: an association that asks for a public subsidy signs the republican commitment (loi 2000-321, art.
/// 10-1; décret 2021-1947).
class AssociationsCommitThemselves implements FundingRule {

    private static final String CODE = "R-C2.2-05";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        if (dossier.dossier().project().organisation().form() != LegalForm.ASSOCIATION_1901) {
            return List.of();
        }
        return dossier.standing().stream()
                .filter(entry -> entry.content().type() != null
                        && entry.content().type().isPublicSubsidy()
                        && entry.state().compareTo(FundingState.PREPARING) >= 0)
                .filter(entry -> entry.content().documents().stream()
                        .noneMatch(document -> document.type() == DocumentType.REPUBLICAN_COMMITMENT
                                && document.status() == RequestedDocument.Status.PROVIDED))
                .map(entry -> FundingRule.at(entry, CODE, Severity.BLOCKING, "documents", "none"))
                .toList();
    }
}

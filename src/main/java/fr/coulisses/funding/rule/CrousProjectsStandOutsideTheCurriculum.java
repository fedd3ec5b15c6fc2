package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.register.EntryFinding;
import java.util.List;

/// R-C2.2-07: a project that is assessed within the curriculum is not eligible to Culture-ActionS, unless the Crous
/// agrees in writing.
class CrousProjectsStandOutsideTheCurriculum implements FundingRule {

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        return dossier.standing().stream()
                .filter(entry -> entry.content().type() == FundingType.CROUS
                        && entry.content().assessedWithinCurriculum())
                .filter(entry -> entry.content().documents().stream()
                        .noneMatch(document -> document.type() == DocumentType.FUNDER_CONSENT
                                && document.status() == RequestedDocument.Status.PROVIDED))
                .map(entry -> FundingRule.at(entry, "R-C2.2-07", Severity.WARNING, "withinCurriculum", "within"))
                .toList();
    }
}

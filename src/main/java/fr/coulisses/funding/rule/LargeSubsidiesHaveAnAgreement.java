package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// R-C2.2-04: above a threshold for one public funder in a year, a subsidy is the subject of an agreement (loi
/// 2000-321, art. 10; décret 2001-495).
class LargeSubsidiesHaveAnAgreement implements FundingRule {

    private static final String CODE = "R-C2.2-04";
    static final String THRESHOLD = "P-SUBV-CONVENTION";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        BigDecimal threshold = dossier.dossier().parameters().decimal(THRESHOLD);
        return dossier.standing().stream()
                .filter(LargeSubsidiesHaveAnAgreement::isGranted)
                .filter(entry -> ofTheYear(entry, dossier).euros().compareTo(threshold) > 0)
                .filter(entry -> entry.content().documents().stream()
                        .noneMatch(document -> document.type() == DocumentType.AGREEMENT
                                && document.status() == RequestedDocument.Status.PROVIDED))
                .map(entry -> FundingRule.at(
                        entry,
                        CODE,
                        dossier.dossier().severity(Severity.BLOCKING, THRESHOLD),
                        "documents",
                        "none",
                        Figure.amount(ofTheYear(entry, dossier)),
                        Figure.amount(new Money(threshold))))
                .toList();
    }

    private static boolean isGranted(Entry<FundingRequest, FundingState> entry) {
        FundingType type = entry.content().type();
        return type != null && type.isPublicSubsidy() && entry.state().isGranted();
    }

    /// What the same funder grants in the same fiscal year; nobody knows whether funders without a name are the same.
    private static Money ofTheYear(Entry<FundingRequest, FundingState> entry, FundingDossier dossier) {
        String funder = FoldedText.of(entry.content().funder());
        if (funder.isEmpty()) {
            return entry.content().expected();
        }
        return dossier.standing().stream()
                .filter(LargeSubsidiesHaveAnAgreement::isGranted)
                .map(Entry::content)
                .filter(other -> FoldedText.of(other.funder()).equals(funder))
                .filter(other -> year(other).equals(year(entry.content())))
                .map(FundingRequest::expected)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Optional<Integer> year(FundingRequest request) {
        return Optional.ofNullable(request.fiscalYearEnd()).map(LocalDate::getYear);
    }
}

package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import java.util.List;
import java.util.Optional;

/// R-C2.2-09: patronage comes with a tax receipt, sponsorship with an invoice (CGI 238 bis).
class GiftsHaveAReceipt implements FundingRule {

    private static final String CODE = "R-C2.2-09";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        return dossier.standing().stream()
                .filter(entry -> entry.state().isGranted() && entry.content().type() != null)
                .flatMap(entry -> examine(entry).stream())
                .toList();
    }

    private static Optional<EntryFinding> examine(Entry<FundingRequest, FundingState> entry) {
        FundingRequest request = entry.content();
        if (request.type() == FundingType.SPONSORSHIP && !has(request, DocumentType.INVOICE)) {
            return Optional.of(FundingRule.at(entry, CODE, Severity.WARNING, "documents", "invoice"));
        }
        return request.type() != null && request.type().isPatronage() && !has(request, DocumentType.TAX_RECEIPT)
                ? Optional.of(FundingRule.at(entry, CODE, Severity.WARNING, "documents", "receipt"))
                : Optional.empty();
    }

    private static boolean has(FundingRequest request, DocumentType type) {
        return request.documents().stream()
                .anyMatch(
                        document -> document.type() == type && document.status() == RequestedDocument.Status.PROVIDED);
    }
}

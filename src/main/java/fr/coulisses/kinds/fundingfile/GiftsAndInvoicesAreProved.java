package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.RequestedDocument;
import java.util.List;

/// R-C2.2-09: patronage is followed by a receipt for the tax, sponsorship by an invoice: the file announces them.
class GiftsAndInvoicesAreProved implements Check<FundingFile> {

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        RequestFacts request = file.requested();
        if (request.isPatronage() && !announces(request, DocumentType.TAX_RECEIPT)) {
            return found("finding.R-C2.2-09.fileReceipt");
        }
        if (request.isSponsorship() && !announces(request, DocumentType.INVOICE)) {
            return found("finding.R-C2.2-09.fileInvoice");
        }
        return List.of();
    }

    private static boolean announces(RequestFacts request, DocumentType type) {
        return request.documents().stream()
                .anyMatch(document ->
                        document.type() == type && document.status() != RequestedDocument.Status.NOT_APPLICABLE);
    }

    private static List<Finding> found(String message) {
        return List.of(new Finding("R-C2.2-09", Severity.WARNING, "requested/documents", message, List.of()));
    }
}

package fr.coulisses.tracking.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.tracking.DocumentKind;
import fr.coulisses.tracking.SupportingDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.3-06: an invoice bears its number, its date, its parties with their SIRET, the amount without VAT, the
/// rate and the VAT or the mention of exemption, and until when it is to be paid (C. com. L.441-9).
class InvoicesSayWhatTheyMust implements TrackingRule {

    private static final String CODE = "R-C2.3-06";

    @Override
    public List<EntryFinding> examine(TrackingDossier dossier) {
        return dossier.standing()
                .filter(entry -> entry.content().kind() == DocumentKind.INVOICE)
                .flatMap(entry -> missing(entry.content())
                        .map(field -> TrackingRule.at(entry, CODE, Severity.WARNING, field, field)))
                .toList();
    }

    private static Stream<String> missing(SupportingDocument invoice) {
        List<String> missing = new ArrayList<>();
        if (invoice.number().isBlank()) {
            missing.add("number");
        }
        if (invoice.issuedOn() == null) {
            missing.add("issuedOn");
        }
        if (invoice.party().isBlank()) {
            missing.add("party");
        }
        if (invoice.siret().isBlank()) {
            missing.add("siret");
        }
        if (invoice.vat().isZero() && invoice.exemption().isBlank()) {
            missing.add("exemption");
        }
        if (invoice.dueOn() == null) {
            missing.add("dueOn");
        }
        return missing.stream();
    }
}

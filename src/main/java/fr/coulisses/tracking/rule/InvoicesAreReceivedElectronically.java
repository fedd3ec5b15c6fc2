package fr.coulisses.tracking.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.project.VatRegime;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Formats;
import fr.coulisses.tracking.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// R-C2.3-11: an organisation in the field of VAT is able to receive electronic invoices since they are compulsory.
/// Said
/// once, at the first invoice since then; whoever has checked it writes so in a justification.
class InvoicesAreReceivedElectronically implements TrackingRule {

    private static final String SINCE = "P-FACTURE-ELECTRONIQUE";

    @Override
    public List<EntryFinding> examine(TrackingDossier dossier) {
        ParameterValue rule = dossier.dossier().parameters().value(SINCE);
        LocalDate since = rule.validFrom();
        if (dossier.dossier().project().vatRegime() != VatRegime.LIABLE || !rule.inForce() || since == null) {
            return List.of();
        }
        return dossier
                .standing()
                .filter(entry -> entry.content().kind() == DocumentKind.INVOICE)
                .filter(entry -> {
                    LocalDate issued = entry.content().issuedOn();
                    return issued != null && !issued.isBefore(since);
                })
                .min((one, other) -> Objects.requireNonNull(one.content().issuedOn())
                        .compareTo(Objects.requireNonNull(other.content().issuedOn())))
                .map(entry ->
                        TrackingRule.at(entry, "R-C2.3-11", Severity.ADVICE, "number", "platform", Formats.date(since)))
                .stream()
                .toList();
    }
}

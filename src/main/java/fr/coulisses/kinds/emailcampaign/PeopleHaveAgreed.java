package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.3-02: each person has agreed, with a date, or falls under an exception that somebody argues (CPCE L.34-5,
/// RGPD).
/// Contacts of the register whom nobody asked are left out; a list outside it has to be as clean.
class PeopleHaveAgreed implements Check<EmailCampaign> {

    private static final String CODE = "R-C4.3-02";

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        LegalBasis basis = campaign.basis();
        if (basis == null) {
            found.add(finding("basis", "basis"));
        } else if (basis.isException() && campaign.basisReason().isBlank()) {
            found.add(finding("basisReason", "reason"));
        }
        if (basis == LegalBasis.CONSENT) {
            if (campaign.proofs().isEmpty()) {
                found.add(finding("proofs", "proof"));
            }
            campaign.proofs().stream()
                    .filter(proof -> !proof.isComplete())
                    .map(proof -> finding("proofs/" + proof.id(), "incomplete", proof.source()))
                    .forEach(found::add);
        }
        int unasked = campaign.segment().unasked();
        if (unasked > 0) {
            found.add(finding("segment/agreed", "unasked", String.valueOf(unasked)));
        }
        Integer sent = campaign.statistics().sent();
        // Those who object to this very message were still to be written to.
        int allowed = campaign.addressed() + campaign.recipients().opposed();
        if (sent != null && sent > allowed) {
            found.add(finding("statistics/sent", "sent", String.valueOf(sent), String.valueOf(allowed)));
        }
        return found;
    }

    private static Finding finding(String place, String name, String... arguments) {
        return new Finding(CODE, Severity.BLOCKING, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}

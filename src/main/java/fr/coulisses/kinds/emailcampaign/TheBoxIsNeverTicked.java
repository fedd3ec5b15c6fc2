package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.3-03: the box of consent is never ticked beforehand, and no ticket depends on it (RGPD, article 7).
class TheBoxIsNeverTicked implements Check<EmailCampaign> {

    private static final String CODE = "R-C4.3-03";

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Proof proof : campaign.proofs()) {
            if (proof.preTicked()) {
                found.add(finding(proof, "preTicked"));
            }
            if (proof.tiedToTicket()) {
                found.add(finding(proof, "tiedToTicket"));
            }
        }
        return found;
    }

    private static Finding finding(Proof proof, String name) {
        return new Finding(
                CODE,
                Severity.BLOCKING,
                "proofs/" + proof.id() + "/" + name,
                "finding." + CODE + "." + name,
                List.of(proof.source().isBlank() ? "…" : proof.source()));
    }
}

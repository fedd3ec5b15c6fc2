package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// K-C2.2-4: a campaign says what becomes of the money when it misses its goal, and lies within its days.
class TheCampaignIsPlanned implements Check<FundingFile> {

    private static final String CODE = "K-C2.2-4";

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        if (!file.requested().isCrowdfunding()) {
            return List.of();
        }
        Campaign campaign = file.campaign();
        LocalDate opens = campaign.opensOn();
        LocalDate closes = campaign.closesOn();
        List<Finding> findings = new ArrayList<>();
        if (campaign.mode() == null) {
            findings.add(at("campaign/mode", "finding.K-C2.2-4.mode"));
        }
        if (opens == null || closes == null) {
            findings.add(at(opens == null ? "campaign/opensOn" : "campaign/closesOn", "finding.K-C2.2-4.dateless"));
        } else if (!opens.isBefore(closes)) {
            findings.add(at("campaign/closesOn", "finding.K-C2.2-4.reversed"));
        }
        campaign.phases().stream()
                .filter(TheCampaignIsPlanned::isReversed)
                .forEach(phase -> findings.add(new Finding(
                        CODE,
                        Severity.WARNING,
                        "campaign/phases/" + phase.id(),
                        "finding.K-C2.2-4.phase",
                        List.of(phase.label()))));
        return findings;
    }

    private static boolean isReversed(Phase phase) {
        return phase.from() != null && phase.to() != null && phase.to().isBefore(phase.from());
    }

    private static Finding at(String place, String message) {
        return new Finding(CODE, Severity.WARNING, place, message, List.of());
    }
}

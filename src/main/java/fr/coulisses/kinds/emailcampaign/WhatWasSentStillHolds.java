package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-X-07 and R-X-13: the days, the place and the prices that people were sent are those of the project, until the
/// event is over: what has changed since is corrected by another message.
class WhatWasSentStillHolds implements Check<EmailCampaign> {

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        return Correction.of(campaign).stream()
                .map(correction -> new Finding(
                        correction.fact().rule(),
                        Severity.WARNING,
                        "told/" + correction.row(),
                        "finding." + correction.fact().rule() + ".sent",
                        List.of(
                                Figure.label(correction.fact().labelKey()),
                                correction.told(),
                                correction.now().isEmpty() ? "–" : correction.now())))
                .toList();
    }
}

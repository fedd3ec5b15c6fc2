package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// K-C4.3-4: no figure is larger than what it is a part of.
class FiguresAddUp implements Check<EmailCampaign> {

    private static final String CODE = "K-C4.3-4";

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        Statistics counted = campaign.statistics();
        List<Finding> found = new ArrayList<>();
        part(found, "delivered", counted.delivered(), "sent", counted.sent());
        part(found, "bounced", counted.bounced(), "sent", counted.sent());
        part(found, "opened", counted.opened(), "delivered", counted.delivered());
        part(found, "clicked", counted.clicked(), "delivered", counted.delivered());
        part(found, "unsubscribed", counted.unsubscribed(), "delivered", counted.delivered());
        part(found, "complaints", counted.complaints(), "delivered", counted.delivered());
        return found;
    }

    private static void part(
            List<Finding> found, String name, @Nullable Integer part, String of, @Nullable Integer whole) {
        if (part != null && whole != null && part > whole) {
            found.add(Finding.of(
                    CODE,
                    Severity.WARNING,
                    "statistics/" + name,
                    Figure.label("emailcampaign.field.statistics." + name),
                    String.valueOf(part),
                    Figure.label("emailcampaign.field.statistics." + of),
                    String.valueOf(whole)));
        }
    }
}

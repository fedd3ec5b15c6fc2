package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.3-04: who objects is not written to any more (CPCE L.34-5): they are on a list by name and date, the list
/// outside
/// the register is cleaned of them, and all who refused by the link of a message are on it.
class WhoObjectsIsLeftAlone implements Check<EmailCampaign> {

    private static final String CODE = "R-C4.3-04";

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Opposition opposition : campaign.oppositions()) {
            String place = "oppositions/" + opposition.id();
            if (!opposition.isSomebody()) {
                found.add(finding(place + "/email", "nobody"));
            }
            if (opposition.on() == null) {
                found.add(finding(place + "/on", "undated"));
            }
        }
        if (campaign.segment().hasOutside()
                && !campaign.segment().cleaned()
                && !campaign.oppositions().isEmpty()) {
            found.add(finding("segment/cleaned", "uncleaned"));
        }
        Integer refused = campaign.statistics().unsubscribed();
        int noted = campaign.oppositions().size();
        if (refused != null && refused > noted) {
            found.add(finding("oppositions", "unnoted", String.valueOf(refused), String.valueOf(noted)));
        }
        return found;
    }

    private static Finding finding(String place, String name, String... arguments) {
        return new Finding(CODE, Severity.BLOCKING, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}

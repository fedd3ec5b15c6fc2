package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.3-01: each message says who writes, and has a way to refuse further ones that works (CPCE L.34-5); the address
/// and what is said of the data belong to it.
class EachMessageCanBeRefused implements Check<EmailCampaign> {

    private static final String CODE = "R-C4.3-01";

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        String refusal = campaign.footer().unsubscribe();
        if (!Addresses.isRefusal(refusal)) {
            found.add(finding("footer/unsubscribe", refusal.isBlank() ? "missing" : "broken", refusal));
        }
        if (campaign.from().name().isBlank()) {
            found.add(finding("from/name", "sender"));
        }
        if (!Addresses.isEmail(campaign.from().email())) {
            found.add(finding("from/email", "address"));
        }
        String answers = campaign.from().replyTo();
        if (!answers.isBlank() && !Addresses.isEmail(answers)) {
            found.add(finding("from/replyTo", "reply", answers));
        }
        if (campaign.footer().postalAddress().isBlank()) {
            found.add(finding("footer/postalAddress", "postal"));
        }
        if (campaign.footer().dataNotice().isBlank()) {
            found.add(finding("footer/dataNotice", "data"));
        }
        return found;
    }

    private static Finding finding(String place, String name, String... arguments) {
        return new Finding(CODE, Severity.BLOCKING, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}

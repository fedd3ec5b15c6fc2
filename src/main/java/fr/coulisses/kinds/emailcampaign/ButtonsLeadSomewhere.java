package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// K-C4.3-1: whatever can be followed leads somewhere, and harms nobody; a message asks for one thing, in a few words.
public class ButtonsLeadSomewhere implements Check<EmailCampaign> {

    private static final String CODE = "K-C4.3-1";

    /// Words of the text (usage).
    public static final int WORDS = 150;

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Piece piece : campaign.pieces()) {
            String place = "pieces/" + piece.id();
            boolean button = piece.is(Piece.Type.BUTTON);
            if (button && piece.text().isBlank()) {
                found.add(finding(Severity.BLOCKING, place + "/text", "words"));
            }
            if (button && piece.link().isBlank()) {
                found.add(finding(Severity.BLOCKING, place + "/link", "nowhere", piece.text()));
            } else if (!piece.link().isBlank() && !Addresses.isLink(piece.link())) {
                found.add(finding(Severity.BLOCKING, place + "/link", "link", piece.link()));
            }
        }
        int buttons = campaign.pieces(Piece.Type.BUTTON).size();
        if (buttons != 1) {
            found.add(finding(Severity.ADVICE, "pieces", buttons == 0 ? "none" : "several", String.valueOf(buttons)));
        }
        if (campaign.words() > WORDS) {
            found.add(finding(
                    Severity.ADVICE, "pieces", "long", String.valueOf(campaign.words()), String.valueOf(WORDS)));
        }
        return found;
    }

    private static Finding finding(Severity severity, String place, String name, String... arguments) {
        return new Finding(CODE, severity, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}

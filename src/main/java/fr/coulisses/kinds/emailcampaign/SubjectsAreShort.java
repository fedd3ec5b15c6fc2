package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.TextLength;
import java.util.ArrayList;
import java.util.List;

/// R-C4.3-05: a subject has at most 60 signs: telephones cut the rest. So do they with a preheader of more than 100.
public class SubjectsAreShort implements Check<EmailCampaign> {

    private static final String CODE = "R-C4.3-05";

    /// Signs, spaces included (usage).
    public static final int SUBJECT = 60;

    public static final int PREHEADER = 100;

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        if (campaign.subject().isBlank()) {
            found.add(finding("subject", "missing"));
        }
        measure(found, "subject", campaign.subject(), SUBJECT);
        measure(found, "subjectB", campaign.subjectB(), SUBJECT);
        measure(found, "preheader", campaign.preheader(), PREHEADER);
        return found;
    }

    private static void measure(List<Finding> found, String place, String text, int most) {
        int signs = TextLength.signs(text);
        if (signs > most) {
            found.add(finding(place, place, String.valueOf(signs), String.valueOf(most)));
        }
    }

    private static Finding finding(String place, String name, String... arguments) {
        return new Finding(CODE, Severity.ADVICE, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}

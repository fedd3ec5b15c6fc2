package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.3-06: a picture has an alternative text and a credit; its file is one that mail programs show.
class PicturesAreDescribed implements Check<EmailCampaign> {

    private static final String CODE = "R-C4.3-06";

    @Override
    public List<Finding> examine(EmailCampaign campaign, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Piece picture : campaign.pieces(Piece.Type.IMAGE)) {
            String place = "pieces/" + picture.id();
            if (picture.alt().isBlank()) {
                found.add(finding(place + "/alt", "alt"));
            }
            if (picture.credit().isBlank()) {
                found.add(finding(place + "/credit", "credit"));
            }
            if (!Addresses.isPicture(picture.source())) {
                found.add(finding(place + "/source", "file", picture.source()));
            }
        }
        return found;
    }

    private static Finding finding(String place, String name, String... arguments) {
        return new Finding(CODE, Severity.WARNING, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}

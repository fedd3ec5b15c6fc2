package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.4-06: each picture has a caption and a credit: without, nobody can publish it (CPI L.121-1).
class PicturesHaveACreditAndACaption implements Check<PressRelease> {

    private static final String CODE = "R-C4.4-06";

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Picture picture : release.pictures()) {
            String place = "pictures/" + picture.id();
            if (picture.caption().isBlank()) {
                found.add(finding(place + "/caption", "caption", release.calledOf(picture)));
            }
            if (release.creditOf(picture).isBlank()) {
                found.add(finding(place + "/credit", "credit", release.calledOf(picture)));
            }
        }
        return found;
    }

    private static Finding finding(String place, String name, String picture) {
        return new Finding(CODE, Severity.BLOCKING, place, "finding." + CODE + "." + name, List.of(picture));
    }
}

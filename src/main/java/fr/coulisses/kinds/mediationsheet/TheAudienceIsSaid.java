package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C3.5-01: the sheet says for whom it is: how old they are, who they are, and which handicaps it is meant for, if
/// only
/// that it is meant for none in particular.
class TheAudienceIsSaid implements Check<MediationSheet> {

    @Override
    public List<Finding> examine(MediationSheet sheet, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        if (sheet.audiences().isEmpty()) {
            found.add(finding("audiences", "nobody"));
        }
        for (int i = 0; i < sheet.audiences().size(); i++) {
            Audience audience = sheet.audiences().get(i);
            String place = "audiences/" + audience.id();
            String called = audience.category().isBlank() ? String.valueOf(i + 1) : audience.category();
            if (audience.isBlank()) {
                found.add(finding(place + "/ages", "blank", called));
            } else if (audience.ages() == null) {
                found.add(finding(place + "/ages", "age", called));
            } else if (audience.category().isBlank()) {
                found.add(finding(place + "/category", "situation", called));
            }
        }
        if (sheet.handicaps().isEmpty()) {
            found.add(finding("handicaps", "handicap"));
        } else if (sheet.handicaps().contains(Handicap.NONE)
                && !sheet.targeted().isEmpty()) {
            found.add(finding("handicaps", "both"));
        }
        return found;
    }

    private static Finding finding(String place, String name, String... arguments) {
        return new Finding("R-C3.5-01", Severity.BLOCKING, place, "finding.R-C3.5-01." + name, List.of(arguments));
    }
}

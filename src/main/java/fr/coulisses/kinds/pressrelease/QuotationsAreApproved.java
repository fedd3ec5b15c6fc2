package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.4-07: what is quoted is said by somebody named, who has read and accepted it.
class QuotationsAreApproved implements Check<PressRelease> {

    private static final String CODE = "R-C4.4-07";

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Quotation quotation : release.quotations()) {
            String place = "quotations/" + quotation.id();
            if (quotation.words().isBlank()) {
                continue;
            }
            if (quotation.person().isBlank()) {
                found.add(finding(place + "/person", "person", quotation));
            } else if (quotation.approvedOn() == null) {
                found.add(finding(place + "/approvedOn", "approved", quotation));
            }
        }
        return found;
    }

    private static Finding finding(String place, String name, Quotation quotation) {
        return new Finding(CODE, Severity.WARNING, place, "finding." + CODE + "." + name, List.of(quotation.person()));
    }
}

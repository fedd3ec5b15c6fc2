package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C3.5-04: the group is no larger than the place takes, nor than the adults who watch over it may be entrusted with.
class TheGroupIsSmallEnough implements Check<MediationSheet> {

    @Override
    public List<Finding> examine(MediationSheet sheet, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        int group = sheet.groupSize();
        Integer capacity = sheet.conditions().capacity();
        if (capacity != null && group > capacity) {
            found.add(finding("capacity", String.valueOf(group), String.valueOf(capacity)));
        }
        int needed = sheet.ratio().needed(group);
        if (sheet.ratio().isSaid() && needed > sheet.supervisors()) {
            found.add(finding(
                    "ratio", String.valueOf(group), String.valueOf(needed), String.valueOf(sheet.supervisors())));
        }
        return found;
    }

    private static Finding finding(String name, String... arguments) {
        return new Finding("R-C3.5-04", Severity.BLOCKING, "group", "finding.R-C3.5-04." + name, List.of(arguments));
    }
}

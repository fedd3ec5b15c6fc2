package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// R-C3.5-10: there is a list of works, and each has a number of its own, by which walls, crates and labels find
/// it.
class WorksAreNumberedOnce implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        if (specification.works().isEmpty()) {
            return List.of(finding("works", "sheetWorks"));
        }
        List<Finding> found = new ArrayList<>();
        Map<Integer, Work> taken = new HashMap<>();
        for (Work work : specification.works()) {
            Integer number = work.number();
            String place = "works/" + work.id() + "/number";
            if (number == null || number < 1) {
                found.add(finding(place, "sheetNumber", work.title()));
                continue;
            }
            Work other = taken.putIfAbsent(number, work);
            if (other != null) {
                found.add(finding(place, "sheetTwice", String.valueOf(number), other.title(), work.title()));
            }
        }
        return found;
    }

    private static Finding finding(String place, String message, String... arguments) {
        return new Finding("R-C3.5-10", Severity.WARNING, place, "finding.R-C3.5-10." + message, List.of(arguments));
    }
}

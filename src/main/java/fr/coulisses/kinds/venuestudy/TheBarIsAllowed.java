package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// R-C3.2-09: a temporary bar is asked for at the town hall, serves the groups of drinks that it may, and is not
/// more than the association may have in a year.
class TheBarIsAllowed implements Check<VenueStudy> {

    static final String MOST = "P-BUVETTE-NB";
    static final String GROUPS = "P-BUVETTE-GROUPES";
    private static final String CODE = "R-C3.2-09";

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {
        PlannedUse use = study.plannedUse();
        if (!use.bar()) {
            return List.of();
        }
        Dossier event = dossier.atTheEvent();
        List<Finding> found = new ArrayList<>();
        if (study.steps(Step.BAR).noneMatch(step -> step.askedOn() != null)) {
            found.add(finding(Severity.BLOCKING, "authorisations", "unasked"));
        }
        Set<String> allowed = Set.of(event.parameters().value(GROUPS).text().split("[;, ]+"));
        use.drinks().stream()
                .filter(drinks -> !allowed.contains(drinks.number()))
                .forEach(drinks -> found.add(finding(
                        event.severity(Severity.BLOCKING, GROUPS),
                        "plannedUse/drinks",
                        "drinks",
                        Figure.label("venuestudy.drinkGroup." + drinks.name()))));
        int most = event.parameters().decimal(MOST).intValue();
        Integer asked = use.barRequests();
        if (asked != null && asked > most) {
            found.add(finding(
                    event.severity(Severity.BLOCKING, MOST),
                    "plannedUse/barRequests",
                    "many",
                    String.valueOf(asked),
                    String.valueOf(most)));
        }
        return found;
    }

    private static Finding finding(Severity severity, String place, String name, String... arguments) {
        return new Finding(CODE, severity, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}

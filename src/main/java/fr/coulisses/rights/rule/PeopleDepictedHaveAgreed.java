package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.Person;
import java.util.List;

/// R-C2.5-10: everybody who can be recognised on an image has agreed; for minors, their legal representatives
/// have (C. civ. 9).
class PeopleDepictedHaveAgreed implements RightsRule {

    private static final String CODE = "R-C2.5-10";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .flatMap(listed -> listed.work().people().stream()
                        .filter(person -> !person.hasAgreed())
                        .map(person -> missing(listed, person)))
                .toList();
    }

    private static EntryFinding missing(ListedWork listed, Person person) {
        String place = "people/" + person.id();
        return person.agreedOn() == null
                ? RightsRule.at(listed, CODE, Severity.BLOCKING, place + "/agreedOn", "none", person.name())
                : RightsRule.at(listed, CODE, Severity.BLOCKING, place + "/representative", "minor", person.name());
    }
}

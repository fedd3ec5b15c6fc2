package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.ListedWork;
import java.util.List;

/// One rule of the trade about works used, named by the sentence that must be true.
@FunctionalInterface
interface RightsRule {

    /// What is wrong, in the order of the works; nothing when the sentence is true.
    List<EntryFinding> examine(RightsDossier dossier);

    /// A finding about a field of a work, whose sentence is the label `finding.`, the code and a name.
    static EntryFinding at(
            ListedWork listed, String code, Severity severity, String place, String name, String... arguments) {
        return new EntryFinding(
                listed.id(), new Finding(code, severity, place, "finding." + code + "." + name, List.of(arguments)));
    }
}

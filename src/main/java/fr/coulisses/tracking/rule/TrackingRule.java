package fr.coulisses.tracking.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.SupportingDocument;
import java.util.List;

/// One rule of the trade about supporting documents, named by the sentence that must be true.
@FunctionalInterface
interface TrackingRule {

    /// What is wrong, in the order of the documents; nothing when the sentence is true.
    List<EntryFinding> examine(TrackingDossier dossier);

    /// A finding about a field of a document, whose sentence is the label `finding.`, the code and a name.
    static EntryFinding at(
            Entry<SupportingDocument, DocumentState> entry,
            String code,
            Severity severity,
            String place,
            String name,
            String... arguments) {
        return new EntryFinding(
                entry.id(), new Finding(code, severity, place, "finding." + code + "." + name, List.of(arguments)));
    }
}

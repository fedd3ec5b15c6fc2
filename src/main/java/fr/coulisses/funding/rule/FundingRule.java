package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import java.util.List;

/// One rule of the trade about funding requests, named by the sentence that must be true.
@FunctionalInterface
interface FundingRule {

    /// What is wrong, in the order of the requests; nothing when the sentence is true.
    List<EntryFinding> examine(FundingDossier dossier);

    /// A finding about a field of a request, whose sentence is the label `finding.`, the code and a name.
    static EntryFinding at(
            Entry<FundingRequest, FundingState> entry,
            String code,
            Severity severity,
            String place,
            String name,
            String... arguments) {
        return new EntryFinding(
                entry.id(), new Finding(code, severity, place, "finding." + code + "." + name, List.of(arguments)));
    }
}

package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C4.2-01: the plan has actions online and actions offline.
class OnlineAndOfflineAreBothPlanned implements Check<CommunicationPlan> {

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        return Stream.of(Channel.values())
                .filter(channel -> plan.pursued().stream().noneMatch(action -> action.is(channel)))
                .map(channel -> new Finding(
                        "R-C4.2-01", Severity.BLOCKING, "actions", "finding.R-C4.2-01." + channel, List.of()))
                .toList();
    }
}

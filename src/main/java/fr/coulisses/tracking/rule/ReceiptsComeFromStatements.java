package fr.coulisses.tracking.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Heading;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.tracking.DocumentKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-C2.3-08: income from tickets is proved by statements of receipts.
class ReceiptsComeFromStatements implements TrackingRule {

    @Override
    public List<EntryFinding> examine(TrackingDossier dossier) {
        Set<String> tickets = dossier.budget().lines().stream()
                .filter(line -> line.entry().heading() == Heading.TICKETING)
                .map(line -> line.id().toString())
                .collect(Collectors.toSet());
        return dossier.standing()
                .filter(entry -> entry.state().counts() && entry.content().kind() != DocumentKind.TICKET_STATEMENT)
                .flatMap(entry -> entry.content().shares().stream()
                        .filter(share -> tickets.contains(share.line()))
                        .map(share -> TrackingRule.at(
                                entry, "R-C2.3-08", Severity.BLOCKING, "shares/" + share.id() + "/line", "other")))
                .toList();
    }
}

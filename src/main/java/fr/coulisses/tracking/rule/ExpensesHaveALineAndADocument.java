package fr.coulisses.tracking.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.SupportingDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-C2.3-01: every expense that counts belongs to a line of the budget and to a document that is attached.
class ExpensesHaveALineAndADocument implements TrackingRule {

    private static final String CODE = "R-C2.3-01";

    @Override
    public List<EntryFinding> examine(TrackingDossier dossier) {
        Set<String> lines = dossier.budget().lines().stream()
                .map(line -> line.id().toString())
                .collect(Collectors.toSet());
        return dossier.standing()
                .filter(entry -> entry.state().counts())
                .flatMap(entry -> Stream.concat(gone(entry, lines), unproved(entry, dossier)))
                .toList();
    }

    private static Stream<EntryFinding> gone(Entry<SupportingDocument, DocumentState> entry, Set<String> lines) {
        return entry.content().shares().stream()
                .filter(share -> !lines.contains(share.line()))
                .map(share ->
                        TrackingRule.at(entry, CODE, Severity.BLOCKING, "shares/" + share.id() + "/line", "line"));
    }

    private static Stream<EntryFinding> unproved(
            Entry<SupportingDocument, DocumentState> entry, TrackingDossier dossier) {
        return dossier.hasFile(entry.id())
                ? Stream.empty()
                : Stream.of(TrackingRule.at(entry, CODE, Severity.BLOCKING, "", "file"));
    }
}

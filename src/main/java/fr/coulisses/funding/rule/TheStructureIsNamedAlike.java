package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.project.Organisation;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.FoldedText;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.2-10: the name and the SIRET of the structure are the same on its bank details and in the project.
class TheStructureIsNamedAlike implements FundingRule {

    private static final String CODE = "R-C2.2-10";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        Organisation organisation = dossier.dossier().project().organisation();
        return dossier.standing().stream()
                .flatMap(entry -> examine(entry, organisation))
                .toList();
    }

    private static Stream<EntryFinding> examine(Entry<FundingRequest, FundingState> entry, Organisation organisation) {
        FundingRequest request = entry.content();
        boolean attached = request.documents().stream()
                .anyMatch(document -> document.type() == DocumentType.BANK_DETAILS
                        && document.status() == RequestedDocument.Status.PROVIDED);
        if (attached && request.nameOnBankDetails().isBlank()) {
            return Stream.of(FundingRule.at(entry, CODE, Severity.WARNING, "nameOnBankDetails", "unread"));
        }
        Stream<EntryFinding> name = differs(request.nameOnBankDetails(), organisation.name())
                ? Stream.of(FundingRule.at(
                        entry,
                        CODE,
                        Severity.WARNING,
                        "nameOnBankDetails",
                        "name",
                        request.nameOnBankDetails(),
                        organisation.name()))
                : Stream.empty();
        Stream<EntryFinding> siret = differs(request.siretOnBankDetails(), organisation.siret())
                ? Stream.of(FundingRule.at(
                        entry,
                        CODE,
                        Severity.WARNING,
                        "siretOnBankDetails",
                        "siret",
                        request.siretOnBankDetails(),
                        organisation.siret()))
                : Stream.empty();
        return Stream.concat(name, siret);
    }

    /// Whether they differ, where both are known.
    private static boolean differs(String read, String known) {
        return !read.isBlank()
                && !known.isBlank()
                && !FoldedText.of(read)
                        .replace(" ", "")
                        .equals(FoldedText.of(known).replace(" ", ""));
    }
}

package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.Obligation;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// R-C2.2-13: once a funder has agreed, its logo and its mention stand on everything that is published.
class FundersAreMentioned implements FundingRule {

    private static final String CODE = "R-C2.2-13";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        return dossier.standing().stream()
                .filter(entry -> entry.state().isGranted() && entry.content().type() != FundingType.CROWDFUNDING)
                .flatMap(entry -> examine(entry, dossier.dossier().today()))
                .toList();
    }

    private static Stream<EntryFinding> examine(Entry<FundingRequest, FundingState> entry, LocalDate today) {
        List<Obligation> mentions = entry.content().obligations().stream()
                .filter(obligation ->
                        obligation.kind() == Obligation.Kind.LOGO || obligation.kind() == Obligation.Kind.MENTION)
                .toList();
        if (mentions.isEmpty()) {
            return Stream.of(FundingRule.at(entry, CODE, Severity.WARNING, "obligations", "none"));
        }
        return mentions.stream()
                .filter(mention -> !mention.done()
                        && mention.dueOn() != null
                        && mention.dueOn().isBefore(today))
                .map(mention -> FundingRule.at(
                        entry,
                        CODE,
                        Severity.WARNING,
                        "obligations/" + mention.id() + "/done",
                        "late",
                        Formats.date(Objects.requireNonNull(mention.dueOn()))));
    }
}

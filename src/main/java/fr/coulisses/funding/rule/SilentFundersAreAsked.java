package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.Exchange;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// R-C2.2-14: a funder that says nothing fifteen days after its committee is asked; one that adjourned the request has
/// said so.
class SilentFundersAreAsked implements FundingRule {

    private static final int PATIENCE = 15;

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        LocalDate today = dossier.dossier().today();
        return dossier.standing().stream()
                .filter(entry -> entry.state().isWaiting())
                .filter(entry -> isSilent(entry, today))
                .map(entry -> FundingRule.at(
                        entry,
                        "R-C2.2-14",
                        Severity.ADVICE,
                        "journal",
                        "silent",
                        Formats.date(Objects.requireNonNull(entry.content().committeeOn()))))
                .toList();
    }

    private static boolean isSilent(Entry<FundingRequest, FundingState> entry, LocalDate today) {
        LocalDate committee = entry.content().committeeOn();
        return committee != null
                && committee.plusDays(PATIENCE).isBefore(today)
                && (entry.state() != FundingState.ADJOURNED || entry.stateOn().isBefore(committee))
                && entry.content().journal().stream()
                        .map(Exchange::day)
                        .filter(Objects::nonNull)
                        .noneMatch(day -> day.isAfter(committee));
    }
}

package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.Exchange;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// R-C2.2-14: a funder that says nothing fifteen days after its committee is asked.
class SilentFundersAreAsked implements FundingRule {

    private static final int PATIENCE = 15;

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        LocalDate today = dossier.dossier().today();
        return dossier.standing().stream()
                .filter(entry -> entry.state().isWaiting())
                .filter(entry -> isSilent(entry.content(), today))
                .map(entry -> FundingRule.at(
                        entry,
                        "R-C2.2-14",
                        Severity.ADVICE,
                        "journal",
                        "silent",
                        Formats.date(Objects.requireNonNull(entry.content().committeeOn()))))
                .toList();
    }

    private static boolean isSilent(FundingRequest request, LocalDate today) {
        LocalDate committee = request.committeeOn();
        return committee != null
                && committee.plusDays(PATIENCE).isBefore(today)
                && request.journal().stream()
                        .map(Exchange::day)
                        .filter(Objects::nonNull)
                        .noneMatch(day -> day.isAfter(committee));
    }
}

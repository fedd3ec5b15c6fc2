package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// R-C2.2-03: a request is filed before the deadline of its funder and before the project begins.
class RequestsAreFiledInTime implements FundingRule {

    private static final String CODE = "R-C2.2-03";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        return dossier.standing().stream()
                .flatMap(entry -> examine(entry, dossier))
                .toList();
    }

    private static Stream<EntryFinding> examine(Entry<FundingRequest, FundingState> entry, FundingDossier dossier) {
        FundingRequest request = entry.content();
        LocalDate deadline = request.filingDeadline();
        LocalDate begins = dossier.dossier().project().startsOn();
        LocalDate filed = request.filedOn();
        if (filed == null) {
            return entry.state().compareTo(FundingState.FILED) < 0
                    ? unfiled(entry, begins, dossier.dossier().today())
                    : Stream.empty();
        }
        if (deadline != null && filed.isAfter(deadline)) {
            return Stream.of(FundingRule.at(
                    entry, CODE, Severity.BLOCKING, "filedOn", "late", Formats.date(filed), Formats.date(deadline)));
        }
        return begins != null && !filed.isBefore(begins)
                ? Stream.of(FundingRule.at(
                        entry, CODE, Severity.BLOCKING, "filedOn", "begun", Formats.date(filed), Formats.date(begins)))
                : Stream.empty();
    }

    private static Stream<EntryFinding> unfiled(
            Entry<FundingRequest, FundingState> entry, @Nullable LocalDate begins, LocalDate today) {
        LocalDate deadline = entry.content().filingDeadline();
        if (deadline != null && deadline.isBefore(today)) {
            return Stream.of(
                    FundingRule.at(entry, CODE, Severity.BLOCKING, "filingDeadline", "missed", Formats.date(deadline)));
        }
        return begins != null && !begins.isAfter(today)
                ? Stream.of(FundingRule.at(
                        entry, CODE, Severity.BLOCKING, "filingDeadline", "unfiled", Formats.date(begins)))
                : Stream.empty();
    }
}

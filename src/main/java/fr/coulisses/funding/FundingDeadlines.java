package fr.coulisses.funding;

import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.register.Deadline;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days by which something of a funding request has to be done.
public final class FundingDeadlines {

    /// The months after the fiscal year within which a report is due (loi 2000-321, art. 10).
    public static final String REPORT_DELAY = "P-SUBV-CRF-DELAI";

    private final FundingState state;
    private final List<Deadline> deadlines = new ArrayList<>();

    private FundingDeadlines(FundingState state) {
        this.state = state;
    }

    static List<Deadline> of(FundingRequest request, FundingState state, ParameterSnapshot figures) {
        if (state.isLost() || state == FundingState.CLOSED) {
            return List.of();
        }
        FundingDeadlines days = new FundingDeadlines(state);
        days.collect(request, figures);
        return days.deadlines;
    }

    /// The day by which the report of a public grant is due; nothing while the end of the fiscal year is unknown.
    public static Optional<LocalDate> report(FundingRequest request, ParameterSnapshot figures) {
        LocalDate end = request.fiscalYearEnd();
        boolean owed = request.type() != null && request.type().isPublicSubsidy();
        return end == null || !owed
                ? Optional.empty()
                : figures.value(REPORT_DELAY).number().map(months -> end.plusMonths(months.longValue()));
    }

    private void collect(FundingRequest request, ParameterSnapshot figures) {
        if (state.compareTo(FundingState.FILED) < 0) {
            add(request.filingDeadline(), "filingDeadline", "funding.deadline.filing");
        }
        if (state.isWaiting()) {
            add(request.committeeOn(), "committeeOn", "funding.deadline.committee");
        }
        if (state.isGranted()) {
            request.payments().stream()
                    .filter(payment -> payment.paidOn() == null)
                    .forEach(payment -> add(
                            payment.dueOn(),
                            "payments/" + payment.id() + "/dueOn",
                            "funding.deadline.payment",
                            Formats.amount(
                                    new Money(Objects.requireNonNullElse(payment.amount(), BigDecimal.ZERO)),
                                    Locale.FRENCH)));
            request.obligations().stream()
                    .filter(obligation -> !obligation.done())
                    .forEach(obligation -> add(
                            obligation.dueOn(),
                            "obligations/" + obligation.id() + "/dueOn",
                            "funding.deadline.obligation",
                            obligation.label()));
            if (state.compareTo(FundingState.REPORTED) < 0) {
                report(request, figures)
                        .map(day -> new Deadline(day, "fiscalYearEnd", "funding.deadline.report").ahead(60, 30, 7))
                        .ifPresent(deadlines::add);
            }
        }
        request.journal().stream()
                .filter(exchange -> !exchange.done())
                .forEach(exchange -> add(
                        exchange.remindOn(),
                        "journal/" + exchange.id() + "/remindOn",
                        "funding.deadline.reminder",
                        exchange.nextStep()));
    }

    private void add(@Nullable LocalDate day, String place, String label, String... arguments) {
        if (day != null) {
            deadlines.add(new Deadline(day, place, label, arguments));
        }
    }
}

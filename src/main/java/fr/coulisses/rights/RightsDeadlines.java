package fr.coulisses.rights;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.register.Deadline;
import fr.coulisses.register.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The days by which something has to be done for a work: counted back from the event before it, and from it
/// after it.
public final class RightsDeadlines {

    /// The days before the event until which the Sacem gives its reduction.
    public static final String SACEM_DELAY = "P-SACEM-DELAI";

    /// The days after its invoice within which the Sacd is paid.
    public static final String SACD_PAYMENT = "P-SACD-PAIEMENT";

    /// When one who says nothing is asked again, in days after the request (handbook, 9.4).
    static final int FIRST_REMINDER = 15;

    static final int SECOND_REMINDER = 30;

    /// When programme and receipts go to the societies, in days after the event (handbook, model of the
    /// retroplanning).
    static final int REPORT = 3;

    private final UsedWork work;
    private final State state;
    private final LocalDate stateOn;
    private final Dossier dossier;
    private final List<Deadline> deadlines = new ArrayList<>();

    private RightsDeadlines(Entry<UsedWork, State> entry, Dossier dossier) {
        this.work = entry.content();
        this.state = entry.state();
        this.stateOn = entry.stateOn();
        this.dossier = dossier;
    }

    static List<Deadline> of(Entry<UsedWork, State> entry, Dossier dossier) {
        if (entry.state() == State.REPLACED || entry.state() == State.CLOSED) {
            return List.of();
        }
        RightsDeadlines days = new RightsDeadlines(entry, dossier);
        days.collect();
        return days.deadlines;
    }

    /// The first day on which a work is used; nothing while neither it nor the project has a day.
    public static Optional<LocalDate> firstUse(UsedWork work, Dossier dossier) {
        LocalDate from = work.usage().from();
        return Optional.ofNullable(from == null ? dossier.project().startsOn() : from);
    }

    /// The last day of the event; nothing while it has none.
    public static Optional<LocalDate> end(Dossier dossier) {
        LocalDate end = dossier.project().endsOn();
        return Optional.ofNullable(end == null ? dossier.project().startsOn() : end);
    }

    /// The last day on which the Sacem is told in time; nothing while the event has no day.
    public static Optional<LocalDate> declarationBefore(Dossier dossier) {
        LocalDate begins = dossier.project().startsOn();
        return begins == null
                ? Optional.empty()
                : dossier.atTheEvent()
                        .parameters()
                        .value(SACEM_DELAY)
                        .number()
                        .map(days -> begins.minusDays(days.longValue()));
    }

    private void collect() {
        ParameterSnapshot figures = dossier.parameters();
        LocalDate use = firstUse(work, dossier).orElse(dossier.today());
        List<NeededClearance> needed = Clearances.of(work, use, Terms.of(figures));
        boolean music = needed.stream().anyMatch(need -> need.clearance() == Clearance.AUTHORS_OF_MUSIC);
        if (music && state.compareTo(State.REQUESTED) < 0) {
            declarationBefore(dossier).ifPresent(day -> add(day, "request/requestedOn", "rights.deadline.sacem"));
        }
        if (state.isWaiting()) {
            add(work.request().answerBy(), "request/answerBy", "rights.deadline.answer");
            reminders();
        }
        boolean fictitious = dossier.project().isFictitious();
        if (needed.stream().anyMatch(need -> !need.isComplete(work, fictitious))) {
            firstUse(work, dossier)
                    .ifPresent(day -> add(
                            day, "authorisations", state.isLost() ? "rights.deadline.replace" : "rights.deadline.use"));
        }
        payment(figures);
        if (needed.stream().anyMatch(need -> need.clearance().isDeclared())
                && !work.declaration().isComplete()
                && !state.isLost()) {
            end(dossier)
                    .ifPresent(day -> add(day.plusDays(REPORT), "declaration/programmeOn", "rights.deadline.report"));
        }
        work.journal().stream()
                .filter(exchange -> !exchange.done())
                .forEach(exchange -> add(
                        exchange.remindOn(),
                        "journal/" + exchange.id() + "/remindOn",
                        "rights.deadline.next",
                        exchange.nextStep()));
    }

    /// As long as the holder has said nothing at all.
    private void reminders() {
        LocalDate asked = work.request().requestedOn();
        if (asked == null) {
            return;
        }
        if (state == State.REQUESTED) {
            remind(asked, FIRST_REMINDER);
        } else if (state == State.REMINDED && stateOn.isBefore(asked.plusDays(SECOND_REMINDER))) {
            remind(asked, SECOND_REMINDER);
        }
    }

    private void remind(LocalDate asked, int days) {
        add(asked.plusDays(days), "request/requestedOn", "rights.deadline.reminder", String.valueOf(days));
    }

    private void payment(ParameterSnapshot figures) {
        LocalDate invoiced = work.request().invoicedOn();
        if (invoiced != null
                && work.request().paidOn() == null
                && work.request().society() == Society.SACD) {
            figures.value(SACD_PAYMENT)
                    .number()
                    .map(BigDecimal::longValue)
                    .ifPresent(days -> add(invoiced.plusDays(days), "request/paidOn", "rights.deadline.payment"));
        }
    }

    private void add(@Nullable LocalDate day, String place, String label, String... arguments) {
        if (day != null) {
            deadlines.add(new Deadline(day, place, label, arguments));
        }
    }
}

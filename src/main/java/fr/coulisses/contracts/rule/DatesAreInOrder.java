package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.Dates;
import fr.coulisses.contracts.Session;
import fr.coulisses.contracts.SessionKind;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What ends does not end before it begins, performances lie between the first and the last day, and instalments follow
/// each other.
class DatesAreInOrder implements ContractRule {

    static final String CODE = "CONTRAT-DATES";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Dates dates = contract.dates();
        List<Finding> found = new ArrayList<>();
        if (dates.startsOn() != null && dates.endsOn() != null && dates.endsOn().isBefore(dates.startsOn())) {
            found.add(found("dates/endsOn", "end", Formats.date(dates.endsOn()), Formats.date(dates.startsOn())));
        }
        dates.sessions().forEach(session -> session(session, dates).ifPresent(found::add));
        instalments(contract, found);
        contract.complete().stream()
                .filter(signature -> signature.day() != null && signature.day().isAfter(dossier.today()))
                .map(signature ->
                        ContractRule.at(CODE, Severity.WARNING, "signatures/" + signature.id() + "/day", "future"))
                .forEach(found::add);
        return found;
    }

    private static boolean isOutside(LocalDate day, Dates dates) {
        return dates.startsOn() != null && day.isBefore(dates.startsOn())
                || dates.endsOn() != null && day.isAfter(dates.endsOn());
    }

    private static Optional<Finding> session(Session session, Dates dates) {
        String place = "dates/sessions/" + session.id() + "/";
        LocalDate day = session.day();
        if (day != null && session.shows() && isOutside(day, dates)) {
            return Optional.of(found(place + "day", "outside", Formats.date(day)));
        }
        Optional<LocalTime> begins = Session.hour(session.begins());
        Optional<LocalTime> ends = Session.hour(session.ends());
        // What ends after midnight is written as an hour of the night.
        boolean backwards = begins.isPresent()
                && ends.isPresent()
                && ends.get().isBefore(begins.get())
                && ends.get().getHour() > NIGHT
                && session.kind() != SessionKind.OTHER;
        return backwards
                ? Optional.of(found(place + "ends", "hours", session.begins(), session.ends()))
                : Optional.empty();
    }

    /// Until then, an hour may be one of the night after.
    private static final int NIGHT = 8;

    private static void instalments(Contract contract, List<Finding> found) {
        LocalDate before = null;
        for (var instalment : contract.price().schedule()) {
            LocalDate day = instalment.day();
            if (day != null && before != null && day.isBefore(before)) {
                found.add(found(
                        "price/schedule/" + instalment.id() + "/day",
                        "instalment",
                        Formats.date(day),
                        Formats.date(before)));
            }
            before = day == null ? before : day;
        }
    }

    private static Finding found(String place, String name, String... arguments) {
        return ContractRule.at(CODE, Severity.BLOCKING, place, name, arguments);
    }
}

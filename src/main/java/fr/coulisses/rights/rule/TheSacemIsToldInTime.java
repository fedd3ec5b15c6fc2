package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.RightsDeadlines;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// R-C2.5-03: the Sacem is told of an event some days before it (P-SACEM-DELAI); whoever is late loses the
/// reduction.
class TheSacemIsToldInTime implements RightsRule {

    private static final String CODE = "R-C2.5-03";
    private static final String PLACE = "request/requestedOn";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        Optional<LocalDate> last = RightsDeadlines.declarationBefore(dossier.dossier());
        if (last.isEmpty()) {
            return List.of();
        }
        return dossier.used().stream()
                .filter(listed -> dossier.needs(listed, Clearance.AUTHORS_OF_MUSIC))
                .flatMap(listed -> examine(listed, last.get(), dossier.today()).stream())
                .toList();
    }

    private static Optional<EntryFinding> examine(ListedWork listed, LocalDate last, LocalDate today) {
        LocalDate told = listed.work().request().requestedOn();
        if (told == null) {
            return today.isAfter(last)
                    ? Optional.of(RightsRule.at(listed, CODE, Severity.WARNING, PLACE, "missed", Formats.date(last)))
                    : Optional.empty();
        }
        return told.isAfter(last)
                ? Optional.of(RightsRule.at(
                        listed, CODE, Severity.WARNING, PLACE, "late", Formats.date(told), Formats.date(last)))
                : Optional.empty();
    }
}

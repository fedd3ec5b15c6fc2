package fr.coulisses.kinds.pressrelease;

import fr.coulisses.announcing.Fact;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// R-C4.4-05: dates and place are those of the project, and what has changed since it was sent is corrected.
class FactsAreThoseOfTheProject implements Check<PressRelease> {

    private static final String CODE = "R-C4.4-05";

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        Facts facts = release.facts();
        if (facts.startsOn() == null) {
            found.add(finding(Severity.BLOCKING, "facts/startsOn", "dates"));
        }
        String venue = FoldedText.of(release.practical().venue());
        if (venue.isEmpty() && facts.venue().isBlank() && facts.territory().isBlank()) {
            found.add(finding(Severity.BLOCKING, "practical/venue", "place"));
        }
        String agreed = FoldedText.of(facts.venue());
        if (!venue.isEmpty() && !agreed.isEmpty() && !venue.contains(agreed) && !agreed.contains(venue)) {
            found.add(finding(
                    Severity.BLOCKING,
                    "practical/venue",
                    "venue",
                    release.practical().venue(),
                    facts.venue()));
        }
        found.addAll(days(release));
        Correction.of(release).stream()
                .map(correction -> finding(
                        Severity.BLOCKING,
                        "sendings/" + correction.sending(),
                        "stale",
                        Figure.label(correction.fact().labelKey()),
                        correction.told(),
                        correction.now().isEmpty() ? "–" : correction.now(),
                        correction.names()))
                .forEach(found::add);
        return found;
    }

    /// Days that a lead or a short version names and on which nothing takes place: read from a text, and
    /// so never sure.
    private static List<Finding> days(PressRelease release) {
        Facts facts = release.facts();
        LocalDate first = facts.startsOn();
        return first == null
                ? List.of()
                : release.pointed().stream()
                        .flatMap(text -> FrenchDates.in(text.text(), first).stream()
                                .distinct()
                                .filter(day -> !facts.isOn(day))
                                .map(day -> finding(
                                        Severity.WARNING,
                                        text.place(),
                                        "day",
                                        Formats.date(day),
                                        facts.told(Fact.DATES))))
                        .toList();
    }

    private static Finding finding(Severity severity, String place, String name, String... arguments) {
        return new Finding(CODE, severity, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}

package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// R-C4.4-04: an embargo ends after the release was sent; before, it has no effect.
class TheEmbargoFollowsTheSending implements Check<PressRelease> {

    private static final String CODE = "R-C4.4-04";

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        Embargo embargo = release.embargo();
        if (embargo.on() == null) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        if (Hour.of(embargo.at()).isEmpty()) {
            String name = embargo.at().isBlank() ? "unsaid" : "hour";
            found.add(new Finding(
                    CODE, Severity.BLOCKING, "embargo/at", "finding." + CODE + "." + name, List.of(embargo.at())));
        }
        embargo.until()
                .ifPresent(until -> release.sendings().stream()
                        .filter(sending -> sending.moment()
                                .filter(sent -> !sent.isBefore(until))
                                .isPresent())
                        .map(sending -> new Finding(
                                CODE,
                                Severity.BLOCKING,
                                "embargo/on",
                                "finding." + CODE + ".over",
                                List.of(
                                        written(until),
                                        sending.media(),
                                        sending.moment()
                                                .map(TheEmbargoFollowsTheSending::written)
                                                .orElse(""))))
                        .forEach(found::add));
        return found;
    }

    private static String written(LocalDateTime moment) {
        return Formats.date(moment.toLocalDate()) + " "
                + Hour.written(moment.toLocalTime().toString());
    }
}

package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.5-11: a channel or a mix that was proposed from the plot still has its source there.
class LinesComeFromThePlot implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        return Stream.concat(
                        rider.channels().stream()
                                .filter(rider::isAdrift)
                                .map(channel -> finding(
                                        "channels/" + channel.id(),
                                        "finding.R-C3.5-11.adrift",
                                        String.valueOf(channel.number()),
                                        channel.source())),
                        rider.mixes().stream()
                                .filter(rider::isAdrift)
                                .map(mix -> finding(
                                        "mixes/" + mix.id(),
                                        "finding.R-C3.5-11.adriftMix",
                                        String.valueOf(mix.number()),
                                        mix.who())))
                .toList();
    }

    private static Finding finding(String place, String message, String... arguments) {
        return new Finding("R-C3.5-11", Severity.WARNING, place, message, List.of(arguments));
    }
}

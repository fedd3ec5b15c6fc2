package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-11: no channel has a number above those of the console.
class ChannelsFitTheConsole implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        Integer capacity = rider.sound().channels();
        if (capacity == null) {
            return List.of();
        }
        return rider.channels().stream()
                .filter(channel -> channel.number() != null && channel.number() > capacity)
                .map(channel -> new Finding(
                        "R-C3.5-11",
                        Severity.BLOCKING,
                        "channels/" + channel.id() + "/number",
                        "finding.R-C3.5-11.capacity",
                        List.of(String.valueOf(channel.number()), channel.source(), String.valueOf(capacity))))
                .toList();
    }
}

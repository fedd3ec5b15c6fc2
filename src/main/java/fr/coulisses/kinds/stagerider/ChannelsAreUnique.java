package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// R-C3.5-11: two sources cannot have the same channel, and each has one.
class ChannelsAreUnique implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        Map<Integer, Channel> taken = new HashMap<>();
        for (Channel channel : rider.channels()) {
            Integer number = channel.number();
            if (number == null || number < 1) {
                found.add(finding(channel, "finding.R-C3.5-11.numberless", channel.source()));
                continue;
            }
            Channel other = taken.putIfAbsent(number, channel);
            if (other != null) {
                found.add(finding(
                        channel, "finding.R-C3.5-11.twice", String.valueOf(number), other.source(), channel.source()));
            }
        }
        return found;
    }

    private static Finding finding(Channel channel, String message, String... arguments) {
        return new Finding(
                "R-C3.5-11", Severity.BLOCKING, "channels/" + channel.id() + "/number", message, List.of(arguments));
    }
}

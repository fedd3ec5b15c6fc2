package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.4-01: a release has a title, a lead, a body, practical information, and somebody whom journalists
/// can reach.
class TheEssentialsAreThere implements Check<PressRelease> {

    private static final String CODE = "R-C4.4-01";

    @Override
    public List<Finding> examine(PressRelease release, Dossier dossier) {
        List<Finding> missing = new ArrayList<>();
        ask(missing, release.title().isBlank(), "title", "title");
        ask(missing, release.lead().isBlank(), "lead", "lead");
        ask(missing, release.body().isBlank(), "body", "body");
        ask(missing, release.practical().isUnwritten(), "practical/hours", "practical");
        ask(missing, release.reachable().stream().noneMatch(PressContact::canBeReached), "contacts", "contact");
        return missing;
    }

    private static void ask(List<Finding> missing, boolean isMissing, String place, String name) {
        if (isMissing) {
            missing.add(new Finding(CODE, Severity.BLOCKING, place, "finding." + CODE + "." + name, List.of()));
        }
    }
}

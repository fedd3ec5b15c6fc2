package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.FoldedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// R-X-21: all that goes to the press names the same contacts, and the same address for tickets.
class TheSameIsSaidEverywhere implements CrossCheck {

    private static final Map<String, String> SUBJECTS =
            Map.of(Statement.PRESS_CONTACT, "contact", Statement.TICKETING_ADDRESS, "ticketing");

    /// What one artefact says of a subject, whatever its order and its capitals.
    private record Saying(Spot spot, Set<String> values) {}

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        return SUBJECTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(subject -> different(project, subject.getKey(), subject.getValue()))
                .toList();
    }

    private static Stream<SpottedFinding> different(ProjectDossier project, String subject, String name) {
        Map<String, Saying> sayings = new LinkedHashMap<>();
        project.said(subject)
                .forEach(said -> sayings.computeIfAbsent(
                                String.valueOf(said.spot().artefact()),
                                artefact -> new Saying(said.spot(), new TreeSet<>()))
                        .values()
                        .add(FoldedText.of(said.statement().value())));
        List<Saying> all = List.copyOf(sayings.values());
        return all.stream()
                .skip(1)
                .filter(saying -> !saying.values().equals(all.getFirst().values()))
                .map(saying -> SpottedFinding.at(
                        "R-X-21",
                        Severity.WARNING,
                        saying.spot(),
                        name,
                        saying.spot().title(),
                        all.getFirst().spot().title()));
    }
}

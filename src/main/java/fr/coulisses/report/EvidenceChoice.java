package fr.coulisses.report;

import fr.coulisses.account.PersonSummary;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.referential.Referential;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the file of a student can be made of.
///
/// @param versions by title of their artefact, newest first
public record EvidenceChoice(PersonSummary student, Referential referential, List<PinnedVersion> versions) {

    public EvidenceChoice {
        versions = List.copyOf(versions);
    }

    /// The versions of each artefact that prove something of a block, newest first.
    ///
    /// @param block the code of a block; empty for the whole sheet
    public Map<UUID, List<PinnedVersion>> byArtefact(String block) {
        Set<String> asked =
                competencies(block).map(Referential.Competency::code).collect(Collectors.toSet());
        Map<UUID, List<PinnedVersion>> found = new LinkedHashMap<>();
        versions.stream()
                .filter(version -> version.competencies().stream().anyMatch(asked::contains))
                .forEach(version -> found.computeIfAbsent(version.artefact(), artefact -> new ArrayList<>())
                        .add(version));
        return found;
    }

    /// Of each artefact, the newest accepted version, else the newest that was submitted.
    public List<PinnedVersion> usual(String block) {
        return byArtefact(block).values().stream().map(EvidenceChoice::usual).toList();
    }

    /// The one to pin unless somebody chooses another.
    public static PinnedVersion usual(Collection<PinnedVersion> ofOneArtefact) {
        Comparator<PinnedVersion> byNumber = Comparator.comparingInt(PinnedVersion::number);
        Optional<PinnedVersion> accepted = ofOneArtefact.stream()
                .filter(version -> version.state() == ReviewState.ACCEPTED)
                .max(byNumber);
        return accepted.or(() -> ofOneArtefact.stream().max(byNumber)).orElseThrow();
    }

    /// The competencies of a block, or of the whole sheet.
    public java.util.stream.Stream<Referential.Competency> competencies(String block) {
        return blocks(block).stream().flatMap(found -> found.competencies().stream());
    }

    /// The block with a code; all of them without one.
    public List<Referential.Block> blocks(String block) {
        return referential.blocks().stream()
                .filter(found -> block.isEmpty() || found.code().equals(block))
                .toList();
    }
}

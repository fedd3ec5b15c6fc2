package fr.coulisses.assessment.submission;

import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Labels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The receipt of a version, and the very bytes its fingerprint was taken of; for all who may read the project.
@Service
public class Receipts {

    private final Versions versions;
    private final Reviews reviews;
    private final Referentials referentials;
    private final DueDates dueDates;
    private final People people;
    private final Kinds kinds;
    private final Labels labels;

    Receipts(
            Versions versions,
            Reviews reviews,
            Referentials referentials,
            DueDates dueDates,
            People people,
            Kinds kinds,
            Labels labels) {
        this.versions = versions;
        this.reviews = reviews;
        this.referentials = referentials;
        this.dueDates = dueDates;
        this.people = people;
        this.kinds = kinds;
        this.labels = labels;
    }

    /// The receipt of the version of an artefact with a number.
    @Transactional(readOnly = true)
    public Document of(UUID artefact, int number, Locale language) {
        ArtefactVersion version = versions.numbered(artefact, number);
        String submittedBy = people.named(List.of(version.submittedBy())).stream()
                .map(PersonSummary::fullName)
                .findFirst()
                .orElse("");
        return new Receipt(
                        version,
                        kinds.get(version.kind()).label(),
                        submittedBy,
                        reviews.get(version.id()).claims(),
                        referentials.get(version.referentialId()),
                        dueDates.timeliness(version.id()),
                        new Wording(labels, language, version.project()))
                .document();
    }

    /// The content of a version as its SHA-256 was taken of: names in order, no spaces, UTF-8.
    @Transactional(readOnly = true)
    public byte[] content(UUID artefact, int number) {
        return CanonicalJson.write(versions.numbered(artefact, number).content())
                .getBytes(StandardCharsets.UTF_8);
    }
}

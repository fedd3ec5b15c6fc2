package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Specifications as small as a test needs them.
final class Specifications {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final ProjectSheet PROJECT = ProjectSheet.titled("Lumières");

    private Specifications() {}

    /// @param json with single quotes for double ones
    static ExhibitionSpecification of(String json) {
        return JSON.readValue(json.replace('\'', '"'), ExhibitionSpecification.class);
    }

    /// One work, `w`, with the number 1 and the title Toile.
    ///
    /// @param json what else it has, after a comma
    static ExhibitionSpecification work(String json) {
        return of("{'works': [{'id': 'w', 'number': 1, 'title': 'Toile'" + json + "}]}");
    }

    static ExhibitionSpecification sample() {
        return read("sample-1.json");
    }

    /// That of the demonstration, with its thirteen works.
    static ExhibitionSpecification demonstration() {
        return read("/demonstration/exhibition/exhibition-specification.json");
    }

    private static ExhibitionSpecification read(String name) {
        try (InputStream file = Specifications.class.getResourceAsStream(name)) {
            return JSON.readValue(Objects.requireNonNull(file).readAllBytes(), ExhibitionSpecification.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a check finds: the place, and the end of the label of its sentence.
    static List<String> found(Check<ExhibitionSpecification> check, String json) {
        return found(check, of(json));
    }

    static List<String> found(Check<ExhibitionSpecification> check, ExhibitionSpecification specification) {
        return found(check, specification, picture -> true);
    }

    /// @param pictures whether the artefact has a photograph, by its SHA-256
    static List<String> found(
            Check<ExhibitionSpecification> check, ExhibitionSpecification specification, Predicate<String> pictures) {
        Dossier dossier = new Dossier(PROJECT, DAY, ParameterSnapshot.shipped(DAY)).with(pictures);
        return check.examine(specification, dossier).stream()
                .map(finding -> finding.place() + " "
                        + finding.message().substring(finding.message().lastIndexOf('.') + 1))
                .toList();
    }

    /// The sentences that a check says in French.
    static List<String> sentences(Check<ExhibitionSpecification> check, ExhibitionSpecification specification) {
        Wording wording = french();
        return check.examine(specification, new Dossier(PROJECT, DAY, ParameterSnapshot.shipped(DAY))).stream()
                .map(finding -> wording.text(finding.message(), finding.words(Locale.FRENCH))
                        .replace('\u00a0', ' '))
                .toList();
    }

    static Wording french() {
        return new Wording(new Labels(), Locale.FRENCH, PROJECT);
    }
}

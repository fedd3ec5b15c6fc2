package fr.coulisses.referential;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One revision of a certification sheet, as the school loaded it. The wording is the official one, slips included.
///
/// @param code the number of the sheet, for instance `RNCP39603`
/// @param revision 1 for the first load of this code; a school that replaces criteria makes the next one
/// @param expiresOn the last day of the registration; `null` when the sheet names none
/// @param replaces the code of the sheet before it, as this one says
/// @param replacedBy the code of the sheet after it, where this one says so
/// @param evidence the competencies that each kind of artefact can evidence, by kind
public record Referential(
        UUID id,
        String code,
        int revision,
        String title,
        int level,
        String certifier,
        @Nullable LocalDate expiresOn,
        @Nullable String replaces,
        @Nullable String replacedBy,
        String evaluation,
        List<Block> blocks,
        List<Activity> activities,
        Map<String, List<String>> evidence) {

    /// A block of competencies, validated as a whole by the jury.
    public record Block(String code, String title, List<String> modalities, List<Competency> competencies) {

        /// The short name people say: `BC02` for `RNCP39603BC02`.
        public String shortCode() {
            int start = code.lastIndexOf("BC");
            return start < 0 ? code : code.substring(start);
        }
    }

    /// What a candidate must be able to do, with its exact official statement.
    ///
    /// @param expectations the means that the statement names, « en utilisant des tableaux de suivi »
    public record Competency(
            String code, String shortTitle, String statement, List<Criterion> criteria, List<String> expectations) {}

    /// What an assessor looks at.
    public record Criterion(String code, String text, CriterionType type) {}

    /// Whether a criterion is the certifier's own or derived from the statement until a school replaces it.
    public enum CriterionType {
        OFFICIAL,
        DERIVED
    }

    /// Something the trade does, tied to the competencies it calls for.
    public record Activity(String code, String text, List<String> competencies) {}

    /// What the sheet says, without what makes it a revision of this school.
    public SheetContent content() {
        return new SheetContent(
                code, title, level, certifier, expiresOn, replaces, replacedBy, evaluation, blocks, activities);
    }

    public boolean isExpiredOn(LocalDate day) {
        return expiresOn != null && day.isAfter(expiresOn);
    }

    public Stream<Competency> competencies() {
        return blocks.stream().flatMap(block -> block.competencies().stream());
    }

    public Optional<Competency> competency(String competencyCode) {
        return competencies().filter(c -> c.code().equals(competencyCode)).findFirst();
    }

    /// The competencies that a kind of artefact can evidence, in the order of the sheet.
    public List<Competency> evidencedBy(String kind) {
        List<String> codes = evidence.getOrDefault(kind, List.of());
        return competencies().filter(c -> codes.contains(c.code())).toList();
    }

    /// The kinds of artefact that can evidence a competency.
    public List<String> kindsFor(String competencyCode) {
        return evidence.entrySet().stream()
                .filter(entry -> entry.getValue().contains(competencyCode))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}

package fr.coulisses.archive;

import fr.coulisses.archive.ArchivedEvaluation.ArchivedClaim;
import fr.coulisses.archive.ArchivedEvaluation.ArchivedRemark;
import fr.coulisses.archive.ArchivedEvaluation.ArchivedShare;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.assessment.AddressedCriterion;
import fr.coulisses.assessment.CommentaryPart;
import fr.coulisses.assessment.Defect;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.ReviewEvent;
import fr.coulisses.assessment.StateChange;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.shared.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was claimed with an imported version and said of it, as text.
final class EvaluationText {

    private final ArchivedEvaluation evaluation;
    private final Optional<Referential> sheet;
    private final Places places;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    private EvaluationText(ArchivedEvaluation evaluation, Optional<Referential> sheet, Places places, Wording wording) {
        this.evaluation = evaluation;
        this.sheet = sheet;
        this.places = places;
        this.wording = wording;
    }

    /// @param evaluation the file; one that is missing or that this release cannot read is told in a sentence
    /// @param sheet whose competencies were claimed; without it they keep their codes
    /// @param places of the version
    static List<Block> of(
            JsonNode evaluation, JsonMapper json, Optional<Referential> sheet, Places places, Wording wording) {
        if (evaluation.isMissingNode()) {
            return List.of(new Block.Paragraph(wording.text("archive.reading.none")));
        }
        try {
            ArchivedEvaluation said = json.treeToValue(evaluation, ArchivedEvaluation.class);
            return new EvaluationText(said, sheet, places, wording).blocks();
        } catch (JacksonException | NullPointerException changedShape) {
            // A value of another release, or one that is not there.
            return List.of(new Block.Paragraph(wording.text("archive.reading.unreadable")));
        }
    }

    private List<Block> blocks() {
        decision();
        evaluation.claims().forEach(this::claim);
        if (!evaluation.contributions().isEmpty()) {
            blocks.add(new Block.Heading(2, wording.text("contribution.title")));
            evaluation.contributions().forEach(this::share);
        }
        if (!evaluation.remarks().isEmpty()) {
            blocks.add(new Block.Heading(2, wording.text("assessment.remarks")));
            evaluation.remarks().forEach(this::remark);
        }
        if (!evaluation.log().isEmpty()) {
            blocks.add(new Block.Heading(2, wording.text("assessment.log")));
            blocks.add(new Block.Bullets(
                    evaluation.log().stream().map(this::change).toList()));
        }
        return blocks;
    }

    private void decision() {
        List<Field> fields = new ArrayList<>();
        add(fields, "archive.reading.state", wording.text(evaluation.state().labelKey()));
        Defect defect = evaluation.defect();
        add(fields, "assessment.review.defect", defect == null ? "" : wording.text(defect.labelKey()));
        add(fields, "archive.reading.reviewer", evaluation.reviewer());
        Instant released = evaluation.releasedAt();
        add(fields, "archive.reading.released", released == null ? "" : Formats.moment(released));
        add(fields, "assessment.review.whole", evaluation.comment());
        blocks.add(new Block.Fields(fields));
    }

    private void claim(ArchivedClaim claim) {
        Optional<Competency> competency = sheet.flatMap(known -> known.competency(claim.competency()));
        blocks.add(new Block.Heading(
                2,
                competency
                        .map(known -> known.code() + " – " + known.shortTitle())
                        .orElse(claim.competency())));
        List<Field> fields = new ArrayList<>();
        add(fields, "archive.reading.student", claim.student());
        for (CommentaryPart part : CommentaryPart.values()) {
            add(fields, part.labelKey(), part.of(claim.commentary()).strip());
        }
        add(fields, "archive.reading.self", level(claim.selfLevel()));
        add(fields, "archive.reading.level", level(claim.level()));
        add(fields, "assessment.review.comment", claim.comment());
        blocks.add(new Block.Fields(fields));
        List<String> criteria = criteria(claim, competency);
        if (!criteria.isEmpty()) {
            blocks.add(new Block.Bullets(criteria));
        }
    }

    private String level(@Nullable Level level) {
        return level == null ? "" : wording.text(level.labelKey());
    }

    /// Those that the student pointed at or the tutor judged, in the order of the sheet.
    private List<String> criteria(ArchivedClaim claim, Optional<Competency> competency) {
        Stream<String> said = Stream.concat(
                claim.criteria().stream().map(AddressedCriterion::code), claim.outcomes().keySet().stream());
        Stream<String> official =
                competency.stream().flatMap(known -> known.criteria().stream()).map(Criterion::code);
        List<String> codes = said.distinct().sorted().toList();
        return Stream.concat(official.filter(codes::contains), codes.stream())
                .distinct()
                .map(code -> criterion(code, claim, competency))
                .toList();
    }

    private String criterion(String code, ArchivedClaim claim, Optional<Competency> competency) {
        String text = competency.stream()
                .flatMap(known -> known.criteria().stream())
                .filter(known -> known.code().equals(code))
                .map(Criterion::text)
                .findFirst()
                .orElse(code);
        Stream<String> outcome = Optional.ofNullable(claim.outcomes().get(code)).stream()
                .map(decided -> wording.text(decided.labelKey()));
        Stream<String> shown = claim.criteria().stream()
                .filter(addressed -> addressed.code().equals(code))
                .map(addressed -> wording.text("archive.reading.shown", place(addressed.place())));
        return Stream.of(Stream.of(text), outcome, shown)
                .flatMap(part -> part)
                .reduce((said, more) -> said + "\n→ " + more)
                .orElse(text);
    }

    private String place(String path) {
        return path.isEmpty()
                ? wording.text("evidence.place.whole")
                : places.nearest(path).map(places::title).orElse(path);
    }

    private void share(ArchivedShare share) {
        blocks.add(new Block.Fields(List.of(new Field(share.student(), share.share()))));
        if (!share.answers().isEmpty()) {
            blocks.add(new Block.Bullets(share.answers().stream()
                    .map(answer -> by(answer.person(), answer.at())
                            + " – "
                            + wording.text(answer.confirmed() ? "contribution.confirmed" : "contribution.contested")
                            + quoted(answer.reason()))
                    .toList()));
        }
    }

    private void remark(ArchivedRemark remark) {
        String resolved = remark.resolvedAt() == null ? "" : " – " + wording.text("assessment.remarks.resolved");
        blocks.add(new Block.Fields(List.of(new Field(
                by(author(remark), remark.at()) + resolved,
                (remark.place().isEmpty() ? "" : place(remark.place()) + "\n") + remark.text()))));
        if (!remark.answers().isEmpty()) {
            blocks.add(new Block.Bullets(remark.answers().stream()
                    .map(answer -> by(author(answer), answer.at()) + "\n" + answer.text())
                    .toList()));
        }
    }

    private String author(ArchivedRemark remark) {
        String author = remark.author();
        return author == null ? wording.text("assessment.remarks.guest") : author;
    }

    private String change(StateChange change) {
        String about = change.about();
        String what = change.event() == ReviewEvent.MOVED
                ? wording.text(change.to().labelKey())
                : wording.text(
                        change.event().labelKey(),
                        about == null ? "" : about,
                        wording.text(change.to().labelKey()));
        return what + " – " + by(change.person(), change.at()) + quoted(change.reason());
    }

    private String by(String person, Instant at) {
        return wording.text("assessment.version.by", person, Formats.moment(at));
    }

    private String quoted(String reason) {
        return reason.isBlank() ? "" : wording.text("archive.reading.quoted", reason.strip());
    }

    private void add(List<Field> fields, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new Field(wording.text(label), value));
        }
    }
}

package fr.coulisses.report;

import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The file of a student as a document: cover, contents, the table of evidence, the competencies with what was claimed
/// and judged, and the pieces.
final class EvidenceDocument {

    private final EvidenceFile file;
    private final VersionReadings readings;
    private final EvidenceWords words;
    private final PieceSection section;

    EvidenceDocument(EvidenceFile file, VersionReadings readings, EvidenceWords words, PieceSection section) {
        this.file = file;
        this.readings = readings;
        this.words = words;
        this.section = section;
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(cover());
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Contents(words.text("report.contents"), 2));
        blocks.add(new Block.PageBreak());
        blocks.add(Block.Heading.anchored(1, words.text("report.evidence"), "preuves"));
        blocks.add(evidence());
        blocks.add(Block.Heading.anchored(1, words.text("report.competencies"), "competences"));
        file.competencies().stream()
                .filter(competency -> !file.proving(competency.code()).isEmpty())
                .forEach(competency -> blocks.addAll(competency(competency)));
        unproven().ifPresent(blocks::add);
        blocks.add(new Block.PageBreak());
        blocks.add(Block.Heading.anchored(1, words.text("report.pieces"), "pieces"));
        file.pieces().forEach(piece -> blocks.addAll(section.of(piece)));
        blocks.add(Block.Heading.anchored(1, words.text("report.verify"), "verifier"));
        blocks.add(new Block.Paragraph(words.text("report.verify.text")));
        return new Document(title(), file.student().fullName(), words.language(), mention(), blocks);
    }

    /// `Dossier de preuves – BC02`.
    String title() {
        return file.isWhole()
                ? words.text("report.title")
                : words.text("report.title.block", file.blocks().getFirst().shortCode());
    }

    String mention() {
        return file.isFictitious() ? words.text("artefact.fictitious") : "";
    }

    private Block cover() {
        Referential referential = file.referential();
        List<Block.Field> fields = new ArrayList<>();
        fields.add(words.field("report.student", file.student().fullName()));
        if (!file.cohorts().isEmpty()) {
            fields.add(words.field("report.cohort", file.cohorts()));
        }
        fields.add(words.field(
                "report.referential",
                words.text(
                        "report.referential.named", referential.title(), referential.code(), referential.revision())));
        fields.add(words.field("report.certifier", referential.certifier()));
        fields.add(words.field(
                "report.blocks",
                file.blocks().stream()
                        .map(block -> block.shortCode() + " – " + block.title())
                        .collect(Collectors.joining("\n"))));
        fields.add(words.field(
                "report.projects",
                file.pieces().stream()
                        .map(piece -> piece.version().project())
                        .map(project -> words.joined(project.title(), words.text("project.nature." + project.nature())))
                        .distinct()
                        .collect(Collectors.joining("\n"))));
        fields.add(words.field("report.pieces", String.valueOf(file.pieces().size())));
        fields.add(words.field("report.at", Formats.moment(file.at())));
        return new Block.Fields(fields);
    }

    private Block evidence() {
        List<Block.Row> rows = new ArrayList<>();
        for (Referential.Competency competency : file.competencies()) {
            List<Piece> proving = file.proving(competency.code());
            if (proving.isEmpty()) {
                rows.add(Block.Row.of(
                        competency.code() + " – " + competency.shortTitle(), words.text("report.none"), "", "", ""));
            }
            proving.forEach(piece -> rows.add(evidence(competency, piece)));
        }
        return new Block.Table(
                words.text("report.evidence.caption"),
                EvidenceWords.columns(
                        words,
                        new String[] {
                            "report.competency", "report.piece", "report.version", "report.judgement", "report.sha256"
                        },
                        30,
                        26,
                        10,
                        18,
                        16),
                rows);
    }

    private Block.Row evidence(Referential.Competency competency, Piece piece) {
        Claim claim = piece.claim(piece.proof(competency.code()).orElseThrow());
        return Block.Row.of(
                        competency.code() + " – " + competency.shortTitle(),
                        piece.version().title(),
                        "v" + piece.version().number(),
                        words.level(piece.review(), piece.review().judgement(claim)),
                        piece.version().sha256().substring(0, 12) + "…")
                .linking(Map.of(
                        0, "#" + anchor(competency),
                        1, "#" + piece.anchor(),
                        2, "#" + section.anchor(piece),
                        3, "#" + anchor(competency, piece),
                        4, "#" + piece.anchor()));
    }

    /// The competencies that no piece proves, in one sentence; nothing when there are none.
    private Optional<Block> unproven() {
        String codes = file.competencies().stream()
                .map(Referential.Competency::code)
                .filter(code -> file.proving(code).isEmpty())
                .collect(Collectors.joining(", "));
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(words.text("report.none.long", codes)));
    }

    private List<Block> competency(Referential.Competency competency) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.anchored(2, competency.code() + " – " + competency.shortTitle(), anchor(competency)));
        blocks.add(new Block.Paragraph(competency.statement()));
        file.proving(competency.code()).forEach(piece -> blocks.addAll(claim(competency, piece)));
        return blocks;
    }

    private List<Block> claim(Referential.Competency competency, Piece piece) {
        Proof proof = piece.proof(competency.code()).orElseThrow();
        Claim claim = piece.claim(proof);
        Judgement judgement = piece.review().judgement(claim);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.anchored(3, piece.title(), anchor(competency, piece)));
        List<Block.Field> said = new ArrayList<>();
        if (proof.isCarried()) {
            said.add(words.field("report.carried", words.text("report.carried.from", proof.carriedFrom())));
        }
        add(said, "assessment.commentary.did", claim.commentary().did());
        add(said, "assessment.commentary.how", claim.commentary().how());
        add(said, "assessment.commentary.shows", claim.commentary().shows());
        Level self = claim.selfLevel();
        if (self != null) {
            said.add(words.field("report.self", words.text(self.labelKey())));
        }
        said.add(words.field("report.judgement", words.level(piece.review(), judgement)));
        if (piece.review().state().isDecided()) {
            add(said, "report.comment", judgement.comment());
        }
        blocks.add(new Block.Fields(said));
        if (proof.withCriteria()) {
            blocks.add(criteria(competency, piece, claim, judgement));
        }
        return blocks;
    }

    private void add(List<Block.Field> fields, String label, String value) {
        if (!value.isBlank()) {
            fields.add(words.field(label, value));
        }
    }

    private Block criteria(Referential.Competency competency, Piece piece, Claim claim, Judgement judgement) {
        Function<String, String> places = places(piece, claim);
        List<Block.Row> rows = competency.criteria().stream()
                .map(criterion -> {
                    Outcome outcome = judgement.outcomes().get(criterion.code());
                    String addressed = claim.criteria().stream()
                            .filter(one -> one.code().equals(criterion.code()))
                            .findFirst()
                            .map(one -> places.apply(one.place()))
                            .orElseGet(() -> words.text("report.notAddressed"));
                    return Block.Row.of(
                            criterion.code() + " – " + criterion.text(),
                            addressed,
                            outcome == null || !piece.review().state().isDecided()
                                    ? "–"
                                    : words.text(outcome.labelKey()));
                })
                .toList();
        return new Block.Table(
                words.text("report.criteria", competency.code()),
                EvidenceWords.columns(
                        words, new String[] {"report.criterion", "report.byStudent", "report.byTutor"}, 50, 33, 17),
                rows);
    }

    /// Where the student says that a criterion shows: by the name of the place in the piece.
    private Function<String, String> places(Piece piece, Claim claim) {
        boolean pointed = claim.criteria().stream().anyMatch(one -> !one.place().isEmpty());
        Places places = new Places(pointed ? readings.places(piece.version(), words.language()) : List.of());
        return path -> places.nearest(path)
                .map(place -> words.text("report.addressed.at", places.title(place)))
                .orElseGet(() -> words.text("report.addressed"));
    }

    private static String anchor(Referential.Competency competency) {
        return competency.code();
    }

    private static String anchor(Referential.Competency competency, Piece piece) {
        return competency.code() + "-" + piece.anchor();
    }
}

package fr.coulisses.report;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The file of a student as a document: cover, contents, the table of evidence, the competencies with what was claimed
/// and judged, and the pieces.
final class EvidenceDocument {

    private final EvidenceFile file;
    private final EvidenceWords words;
    private final PieceSection section;

    EvidenceDocument(EvidenceFile file, Labels labels, Locale language, PieceSection section) {
        this.file = file;
        this.words = new EvidenceWords(labels, language);
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
        file.competencies().forEach(competency -> blocks.addAll(competency(competency)));
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
                                competency.code() + " – " + competency.shortTitle(),
                                words.text("report.none"),
                                "",
                                "",
                                "")
                        .linking(Map.of(0, "#" + anchor(competency))));
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
        Claim claim = piece.claim(file.student().id(), competency.code()).orElseThrow();
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

    private List<Block> competency(Referential.Competency competency) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.anchored(2, competency.code() + " – " + competency.shortTitle(), anchor(competency)));
        List<Piece> proving = file.proving(competency.code());
        blocks.add(new Block.Paragraph(proving.isEmpty() ? words.text("report.none.long") : competency.statement()));
        proving.forEach(piece -> blocks.addAll(claim(competency, piece)));
        return blocks;
    }

    private List<Block> claim(Referential.Competency competency, Piece piece) {
        Claim claim = piece.claim(file.student().id(), competency.code()).orElseThrow();
        Judgement judgement = piece.review().judgement(claim);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.anchored(3, piece.title(), anchor(competency, piece)));
        List<Block.Field> said = new ArrayList<>();
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
        blocks.add(criteria(competency, piece, claim, judgement));
        return blocks;
    }

    private void add(List<Block.Field> fields, String label, String value) {
        if (!value.isBlank()) {
            fields.add(words.field(label, value));
        }
    }

    private Block criteria(Referential.Competency competency, Piece piece, Claim claim, Judgement judgement) {
        List<Block.Row> rows = competency.criteria().stream()
                .map(criterion -> {
                    Outcome outcome = judgement.outcomes().get(criterion.code());
                    boolean addressed =
                            claim.criteria().stream().anyMatch(one -> one.code().equals(criterion.code()));
                    return Block.Row.of(
                            criterion.code() + " – " + criterion.text(),
                            words.text(addressed ? "report.addressed" : "report.notAddressed"),
                            outcome == null || !piece.review().state().isDecided()
                                    ? "–"
                                    : words.text(outcome.labelKey()));
                })
                .toList();
        return new Block.Table(
                words.text("report.criteria", competency.code()),
                EvidenceWords.columns(
                        words, new String[] {"report.criterion", "report.byStudent", "report.byTutor"}, 66, 17, 17),
                rows);
    }

    private static String anchor(Referential.Competency competency) {
        return competency.code();
    }

    private static String anchor(Referential.Competency competency, Piece piece) {
        return competency.code() + "-" + piece.anchor();
    }
}

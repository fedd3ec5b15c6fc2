package fr.coulisses.report;

import fr.coulisses.artefact.WaivedFinding;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.assessment.StateChange;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is said of a piece besides its document: how it was submitted and decided, waivers, shares and the log.
final class PieceFacts {

    private final EvidenceWords words;

    PieceFacts(EvidenceWords words) {
        this.words = words;
    }

    List<Block> of(Piece piece) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.anchored(
                2, words.text("report.piece.title", piece.number(), piece.title()), piece.anchor()));
        List<Block.Field> fields = new ArrayList<>(List.of(
                words.field("report.project", piece.version().project().title()),
                words.field(
                        "report.submitted",
                        piece.submittedBy() + ", "
                                + Formats.moment(piece.version().submittedAt())),
                words.field("report.state", words.text(piece.review().state().labelKey())),
                words.field("report.sha256", piece.version().sha256())));
        if (!piece.version().note().isBlank()) {
            fields.add(words.field("report.note", piece.version().note()));
        }
        if (piece.review().state().isDecided() && !piece.review().comment().isBlank()) {
            fields.add(words.field("report.comment", piece.review().comment()));
        }
        blocks.add(new Block.Fields(fields));
        waivers(piece, blocks);
        contributions(piece, blocks);
        blocks.add(log(piece));
        return blocks;
    }

    private void waivers(Piece piece, List<Block> blocks) {
        List<WaivedFinding> waived = piece.version().findings().stream()
                .filter(finding -> !finding.justification().isBlank())
                .toList();
        if (waived.isEmpty()) {
            return;
        }
        blocks.add(new Block.Table(
                words.text("report.waivers"),
                EvidenceWords.columns(
                        words,
                        new String[] {"report.waiver.code", "report.waiver.finding", "report.waiver.why"},
                        16,
                        44,
                        40),
                waived.stream()
                        .map(one -> Block.Row.of(
                                one.finding().code(),
                                words.text(
                                        one.finding().message(), one.finding().words(words.language())),
                                one.justification()))
                        .toList()));
    }

    private void contributions(Piece piece, List<Block> blocks) {
        if (piece.contributions().isEmpty()) {
            return;
        }
        blocks.add(new Block.Table(
                words.text("report.contributions"),
                EvidenceWords.columns(
                        words,
                        new String[] {
                            "report.contribution.student", "report.contribution.share", "report.contribution.answers"
                        },
                        22,
                        46,
                        32),
                piece.contributions().stream()
                        .map(statement -> Block.Row.of(
                                statement.student(),
                                statement.share(),
                                statement.answers().stream().map(this::said).collect(Collectors.joining("\u00a0; "))))
                        .toList()));
    }

    private String said(ContributionStatement.Answer answer) {
        return answer.confirmed()
                ? words.text("report.contribution.confirmed", answer.person())
                : words.text("report.contribution.objected", answer.person(), answer.reason());
    }

    private Block log(Piece piece) {
        return new Block.Table(
                words.text("report.log"),
                EvidenceWords.columns(
                        words,
                        new String[] {"report.log.at", "report.log.who", "report.log.to", "report.log.why"},
                        18,
                        24,
                        22,
                        36),
                piece.review().log().stream().map(this::entry).toList());
    }

    private Block.Row entry(StateChange change) {
        return Block.Row.of(
                Formats.moment(change.at()),
                change.person(),
                words.text(change.to().labelKey()),
                change.reason());
    }
}

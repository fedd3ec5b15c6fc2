package fr.coulisses.report;

import fr.coulisses.artefact.VersionFiles;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import java.util.ArrayList;
import java.util.List;

/// Pieces with their whole document: for a file that is printed.
final class EmbeddedPieces implements PieceSection {

    private final PieceFacts facts;
    private final VersionFiles files;
    private final EvidenceWords words;

    EmbeddedPieces(VersionFiles files, EvidenceWords words) {
        this.facts = new PieceFacts(words);
        this.files = files;
        this.words = words;
    }

    @Override
    public List<Block> of(Piece piece) {
        List<Block> blocks = new ArrayList<>();
        if (piece.number() > 1) {
            blocks.add(new Block.PageBreak());
        }
        blocks.addAll(facts.of(piece));
        blocks.add(Block.Heading.anchored(3, words.text("report.document", piece.title()), anchor(piece)));
        blocks.addAll(inside(files.document(piece.version(), words.language())));
        return blocks;
    }

    /// The blocks of a document, as they stand inside a section of another: its chapters further down.
    private static List<Block> inside(Document document) {
        return document.blocks().stream().map(EmbeddedPieces::inside).toList();
    }

    private static Block inside(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level() + 3, heading.text());
            case Block.Foreign foreign ->
                new Block.Foreign(
                        foreign.language(),
                        foreign.blocks().stream().map(EmbeddedPieces::inside).toList());
            default -> block;
        };
    }

    @Override
    public String anchor(Piece piece) {
        return piece.anchor() + "-document";
    }
}

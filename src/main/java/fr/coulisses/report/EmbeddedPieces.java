package fr.coulisses.report;

import fr.coulisses.artefact.export.Block;
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
        blocks.addAll(VersionFiles.inside(files.document(piece.version(), words.language())));
        return blocks;
    }

    @Override
    public String anchor(Piece piece) {
        return piece.anchor() + "-document";
    }
}

package fr.coulisses.report;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.shared.CheckedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Pieces with links to their files: for a folder that is read in a browser.
final class LinkedPieces implements PieceSection {

    private final PieceFacts facts;
    private final EvidenceWords words;
    private final Map<Piece, List<CheckedFile>> files;

    /// @param files those of each piece
    LinkedPieces(EvidenceWords words, Map<Piece, List<CheckedFile>> files) {
        this.facts = new PieceFacts(words);
        this.words = words;
        this.files = Map.copyOf(files);
    }

    @Override
    public List<Block> of(Piece piece) {
        List<Block> blocks = new ArrayList<>(facts.of(piece));
        blocks.add(Block.Heading.anchored(3, words.text("report.files", piece.title()), anchor(piece)));
        blocks.add(new Block.Table(
                words.text("report.files.caption", piece.title()),
                EvidenceWords.columns(words, new String[] {"report.file", "report.file.sha256"}, 34, 66),
                files.getOrDefault(piece, List.of()).stream()
                        .map(file -> Block.Row.of(words.text(label(file)), file.sha256())
                                .linking(Map.of(0, file.path())))
                        .toList()));
        return blocks;
    }

    @Override
    public String anchor(Piece piece) {
        return piece.anchor() + "-fichiers";
    }

    /// What kind of file it is, in a word.
    private static String label(CheckedFile file) {
        return "report.file." + file.path().substring(file.path().lastIndexOf('.') + 1);
    }
}

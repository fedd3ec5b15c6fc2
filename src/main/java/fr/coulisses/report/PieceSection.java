package fr.coulisses.report;

import fr.coulisses.artefact.export.Block;
import java.util.List;

/// How a piece stands in the file: with its whole document, or with links to the files beside it.
interface PieceSection {

    List<Block> of(Piece piece);

    /// What the version of a piece is found by.
    String anchor(Piece piece);
}

package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.parameter.UsedFigure;
import java.util.List;
import java.util.Set;

/// The legal figures that a file was worked out with, and how sure each of them is.
final class FigureTable {

    private static final Set<String> OF_PATRONAGE =
            Set.of(FundingFile.GIFT_RATE, FundingFile.GIFT_CEILING, FundingFile.COUNTERPARTS, FundingFile.VAT);

    private final FundingFile file;
    private final Wording wording;

    FigureTable(FundingFile file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    /// Nothing where the request uses none of them.
    List<Block> blocks() {
        List<UsedFigure> used = file.figures().stream()
                .filter(figure -> used().contains(figure.id()))
                .toList();
        if (used.isEmpty()) {
            return List.of();
        }
        Block.Table table = new Block.Table(
                wording.text("fundingfile.table.figures"),
                List.of(
                        Block.Column.text(wording.text("fundingfile.figure"), 6),
                        Block.Column.text(wording.text("fundingfile.figure.value"), 3),
                        Block.Column.text(wording.text("fundingfile.figure.source"), 5),
                        Block.Column.text(wording.text("parameter.status"), 2)),
                used.stream()
                        .map(figure -> Block.Row.of(
                                        figure.name(),
                                        value(figure),
                                        figure.source(),
                                        wording.text(figure.status().labelKey()))
                                .at("figures/" + figure.id()))
                        .toList());
        return used.stream().anyMatch(UsedFigure::isToVerify)
                ? List.of(table, new Block.Paragraph(wording.text("fundingfile.figures.toVerify")))
                : List.of(table);
    }

    private Set<String> used() {
        if (file.requested().isCrowdfunding()) {
            return Set.of(FundingFile.PLATFORM_FEE);
        }
        return file.requested().isPatronage() || file.requested().isSponsorship() ? OF_PATRONAGE : Set.of();
    }

    /// A figure as people read it, « à vérifier » said with it; a dash where it is not known.
    String written(String code) {
        return file.figure(code)
                .filter(figure -> !figure.text().isBlank())
                .map(figure -> figure.isToVerify()
                        ? wording.text("fundingfile.figure.toVerify", value(figure))
                        : value(figure))
                .orElse("–");
    }

    private String value(UsedFigure figure) {
        return figure.written(wording.language());
    }
}

package fr.coulisses.artefact.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// The photographs of a text document, two beside each other, each with its caption below; a single one is larger. No
/// page tears one.
final class DocxPhotographs {

    private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;

    private DocxPhotographs() {}

    /// @param width of the whole, in twentieths of a point
    /// @return whether there was one to show
    static boolean write(XWPFDocument word, Block.Photographs photographs, int width) {
        List<Shown> shown = photographs.photos().stream()
                .flatMap(photo -> photo.shown() instanceof Illustration.Enclosed file
                        ? Stream.of(new Shown(photo, file))
                        : Stream.empty())
                .toList();
        if (shown.isEmpty()) {
            return false;
        }
        int columns = Math.min(shown.size(), 2);
        int rows = Math.ceilDiv(shown.size(), columns);
        XWPFTable table = word.createTable(rows, columns);
        table.removeBorders();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(width);
        table.setCellMargins(DocxTable.AIR, 0, DocxTable.AIR, 0);
        DocxTable.grid(table, Collections.nCopies(columns, width / columns));
        for (int i = 0; i < columns * rows; i++) {
            XWPFTableRow row = table.getRow(i / columns);
            row.setCantSplitRow(true);
            XWPFTableCell cell = row.getCell(i % columns);
            cell.setWidth(String.valueOf(width / columns));
            if (i < shown.size()) {
                write(cell, shown.get(i), columns == 1);
            }
        }
        return true;
    }

    /// A photograph with its file.
    private record Shown(Block.Photo photo, Illustration.Enclosed file) {}

    private static void write(XWPFTableCell cell, Shown shown, boolean alone) {
        XWPFParagraph line = cell.getParagraphs().getFirst();
        line.setSpacingAfter(DocxTable.AIR);
        line.setKeepNext(true);
        XWPFRun run = line.createRun();
        PhotoSize printed = PhotoSize.of(shown.file(), alone);
        try {
            run.addPicture(
                    new ByteArrayInputStream(shown.file().jpeg()),
                    PictureType.JPEG,
                    shown.photo().picture() + ".jpg",
                    Units.toEMU(printed.width() * POINTS_OF_A_MILLIMETRE),
                    Units.toEMU(printed.height() * POINTS_OF_A_MILLIMETRE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        run.getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(shown.photo().description());
        if (!shown.photo().caption().isBlank()) {
            XWPFRun caption = cell.addParagraph().createRun();
            caption.setFontSize(ColumnWidths.TEXT);
            caption.setColor("5B5766");
            DocxWriter.lines(caption, shown.photo().caption());
        }
    }
}

package fr.coulisses.artefact.export;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/// A table of a text document: its header row repeats on every page, and no row is torn.
final class DocxTable {

    /// Above and below the text of a cell, in twentieths of a point.
    static final int AIR = 24;

    private static final String HEADER = "EFEAF6";
    private static final String SUBTOTAL = "F7F5FA";
    private static final String LINES = "D9D4E2";

    /// Around what stands in a place to sign, and below it, in twentieths of a point.
    private static final int SPACE = 120;

    private static final int FREE = 1400;

    private DocxTable() {}

    /// @param width of the whole, in twentieths of a point
    static void write(XWPFDocument word, Block.Table table, DocxLinks links, int width) {
        int columns = table.columns().size();
        XWPFTable drawn = word.createTable(table.rows().size() + 1, columns);
        drawn.setWidthType(TableWidthType.DXA);
        drawn.setWidth(width);
        drawn.setCellMargins(AIR, ColumnWidths.MARGIN, AIR, ColumnWidths.MARGIN);
        borders(drawn);
        List<Integer> widths = ColumnWidths.of(table, width);
        grid(drawn, widths);
        XWPFTableRow head = drawn.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns; i++) {
            Block.Column column = table.columns().get(i);
            XWPFTableCell cell = head.getCell(i);
            cell.setColor(HEADER);
            cell.setWidth(String.valueOf(widths.get(i)));
            paragraph(cell, column).setBold(true);
            text(cell).setText(column.title());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(drawn.getRow(i + 1), table.rows().get(i), table, links, widths);
        }
    }

    /// Places to sign, two side by side, none of them torn; the free space is a row as high as a signature.
    static void write(XWPFDocument word, Block.Signatures signatures, int width) {
        int rows = (signatures.boxes().size() + 1) / 2;
        XWPFTable drawn = word.createTable(rows, 2);
        drawn.setWidthType(TableWidthType.DXA);
        drawn.setWidth(width);
        drawn.setCellMargins(SPACE, SPACE, SPACE, SPACE);
        for (int i = 0; i < 2 * rows; i++) {
            XWPFTableRow row = drawn.getRow(i / 2);
            row.setCantSplitRow(true);
            XWPFTableCell cell = row.getCell(i % 2);
            cell.setWidth(String.valueOf(width / 2));
            if (i < signatures.boxes().size()) {
                box(cell, signatures.boxes().get(i));
            }
        }
        drawn.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        drawn.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        drawn.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        drawn.setRightBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        drawn.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        drawn.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
    }

    private static void box(XWPFTableCell cell, Block.SignatureBox box) {
        XWPFRun title = cell.getParagraphs().getFirst().createRun();
        title.setBold(true);
        title.setText(box.title());
        box.lines().forEach(line -> cell.addParagraph().createRun().setText(line));
        if (!box.invitation().isEmpty()) {
            XWPFParagraph invitation = cell.addParagraph();
            invitation.setSpacingAfter(FREE);
            XWPFRun words = invitation.createRun();
            words.setFontSize(ColumnWidths.TEXT);
            words.setText(box.invitation());
        }
    }

    /// Says how wide the columns are.
    static void grid(XWPFTable table, List<Integer> widths) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
    }

    private static void row(
            XWPFTableRow row, Block.Row described, Block.Table table, DocxLinks links, List<Integer> widths) {
        row.setCantSplitRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            Block.Column column = table.columns().get(i);
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(widths.get(i)));
            if (described.weight() != Block.Weight.PLAIN) {
                cell.setColor(described.weight() == Block.Weight.TOTAL ? HEADER : SUBTOTAL);
            }
            XWPFRun run = paragraph(cell, column);
            run.setBold(described.weight() != Block.Weight.PLAIN);
            String link = described.links().getOrDefault(i, "");
            if (link.startsWith("#") && !described.cells().get(i).isEmpty()) {
                links.link(
                        cell.getParagraphs().getFirst(),
                        link.substring(1),
                        described.cells().get(i),
                        ColumnWidths.TEXT);
            } else {
                DocxWriter.lines(run, described.cells().get(i));
            }
        }
    }

    private static XWPFRun paragraph(XWPFTableCell cell, Block.Column column) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(column.numeric() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(ColumnWidths.TEXT);
        return run;
    }

    private static XWPFRun text(XWPFTableCell cell) {
        return cell.getParagraphs().getFirst().getRuns().getLast();
    }

    /// Thin lines between rows, none between columns.
    static void borders(XWPFTable table) {
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINES);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINES);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINES);
    }
}

package fr.coulisses.artefact.export;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Labelled values of a text document: the labels stand in a column of their own, so that the lines of a long value
/// stay together; none is torn between two pages.
final class DocxFields {

    /// How wide a label and its value are, in hundredths of the whole, for one pair or two beside each other:
    /// the first label is as wide in both.
    private static final List<List<Integer>> SHARES = List.of(List.of(29, 71), List.of(29, 25, 25, 21));

    private DocxFields() {}

    /// @param beside how many stand beside each other, 1 or 2
    /// @param width of the whole, in twentieths of a point
    static void write(XWPFDocument word, List<Block.Field> fields, int beside, int width) {
        int rows = (fields.size() + beside - 1) / beside;
        XWPFTable drawn = word.createTable(rows, 2 * beside);
        drawn.setWidthType(TableWidthType.DXA);
        drawn.setWidth(width);
        drawn.setCellMargins(DocxTable.AIR, 0, DocxTable.AIR, ColumnWidths.MARGIN);
        DocxTable.borders(drawn);
        List<Integer> widths = SHARES.get(beside - 1).stream()
                .map(share -> width * share / 100)
                .toList();
        DocxTable.grid(drawn, widths);
        drawn.getRows().forEach(row -> row.setCantSplitRow(true));
        for (int i = 0; i < rows * beside; i++) {
            int column = i % beside * 2;
            XWPFTableCell label = drawn.getRow(i / beside).getCell(column);
            XWPFTableCell value = drawn.getRow(i / beside).getCell(column + 1);
            label.setWidth(String.valueOf(widths.get(column)));
            value.setWidth(String.valueOf(widths.get(column + 1)));
            run(label).setColor(DocxStyles.SOFT);
            run(value);
            if (i < fields.size()) {
                DocxWriter.lines(last(label), fields.get(i).label());
                DocxWriter.lines(last(value), fields.get(i).value());
            }
        }
    }

    private static XWPFRun run(XWPFTableCell cell) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        return paragraph.createRun();
    }

    private static XWPFRun last(XWPFTableCell cell) {
        return cell.getParagraphs().getFirst().getRuns().getLast();
    }
}

package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// Builds the sheets of an old workbook from its records, in the order of the file: first the names of the
/// sheets and the texts, then a stretch for each sheet, in which charts have stretches of their own.
final class XlsRecords implements HSSFListener {

    private static final int EXCEL_97 = 0x0600;

    private final Tally tally = new Tally();
    private final NumberCells numbers = new NumberCells(tally);
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {}, Locale.FRANCE);
    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final List<SheetTable> tables = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable SheetBuilder sheet;
    private @Nullable FormulaRecord textComes;
    private int stretches;
    private int depth;

    Spreadsheet spreadsheet() {
        if (depth != 0 || stretches == 0) {
            throw new Refusal("spreadsheet.refused.broken");
        }
        return new Spreadsheet(tables);
    }

    @Override
    public void processRecord(Record record) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Refusal("spreadsheet.refused.slow");
        }
        formats.processRecordInternally(record);
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord _ -> end();
            case BoundSheetRecord name -> names.add(name);
            case DateWindow1904Record window when window.getWindowing() == 1 -> numbers.countFrom1904();
            case SSTRecord all -> texts = all;
            default -> {
                if (sheet != null && depth == 1) {
                    cell(sheet, record);
                }
            }
        }
    }

    private void begin(BOFRecord begin) {
        if (begin.getVersion() != EXCEL_97) {
            throw new Refusal("spreadsheet.refused.oldExcel");
        }
        depth++;
        if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        List<BoundSheetRecord> ordered = List.of(BoundSheetRecord.orderByBofPosition(names));
        BoundSheetRecord name = ordered.get(stretches++);
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            sheet = new SheetBuilder(name.getSheetname(), name.isHidden() || name.isVeryHidden(), tally);
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && sheet != null) {
            tables.add(sheet.table());
            sheet = null;
        }
    }

    private void cell(SheetBuilder sheet, Record record) {
        switch (record) {
            case LabelSSTRecord label -> put(sheet, label, text(label.getSSTIndex()));
            case NumberRecord number -> put(sheet, number, number(number, number.getValue()));
            case BoolErrRecord value ->
                put(sheet, value, value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue()));
            case FormulaRecord formula -> result(sheet, formula);
            case StringRecord text
            when textComes != null -> {
                put(sheet, textComes, new SheetCell.Text(text.getString()));
                textComes = null;
            }
            case LabelRecord label ->
                sheet.put(label.getRow(), label.getColumn(), new SheetCell.Text(label.getValue()));
            case MergeCellsRecord merged -> {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    sheet.merge(merged.getAreaAt(i));
                }
            }
            default -> {}
        }
    }

    private void result(SheetBuilder sheet, FormulaRecord formula) {
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> textComes = formula;
            case BOOLEAN -> put(sheet, formula, truth(formula.getCachedBooleanValue()));
            case ERROR -> put(sheet, formula, error(formula.getCachedErrorValue()));
            default -> put(sheet, formula, number(formula, formula.getValue()));
        }
    }

    private static void put(SheetBuilder sheet, CellValueRecordInterface place, SheetCell cell) {
        sheet.put(place.getRow(), place.getColumn(), cell);
    }

    private SheetCell text(int index) {
        if (texts == null) {
            throw new Refusal("spreadsheet.refused.broken");
        }
        return new SheetCell.Text(texts.getString(index).getString());
    }

    private SheetCell number(CellValueRecordInterface cell, double value) {
        String pattern = formats.getFormatString(cell);
        return numbers.cell(value, formats.getFormatIndex(cell), pattern == null ? "General" : pattern);
    }

    private static SheetCell truth(boolean value) {
        return new SheetCell.Text(value ? "VRAI" : "FAUX");
    }

    private static SheetCell error(int code) {
        return new SheetCell.Text(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }
}

package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.poifs.filesystem.FileMagic;

/// Reads what people upload: `.xlsx`, `.xlsm`, `.xls`, `.csv`, `.tsv`, told by their content and not by their
/// name.
public final class SpreadsheetFile {

    /// The largest file that is read, in bytes.
    public static final int MOST_BYTES = 10_000_000;

    private SpreadsheetFile() {}

    /// @param name of the file as it was uploaded
    /// @throws Refusal when it is no spreadsheet, protected, broken, hostile, in a format that is not read, larger
    /// than a project needs, or too slow to read: see [Tally], [ZipParts] and [ReadingTime]
    public static Spreadsheet read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("spreadsheet.refused.size", MOST_BYTES / 1_000_000);
        }
        Spreadsheet spreadsheet = ReadingTime.limited(() -> parse(name, bytes));
        if (spreadsheet.isEmpty()) {
            throw new Refusal("spreadsheet.refused.empty");
        }
        return spreadsheet;
    }

    private static Spreadsheet parse(String name, byte[] bytes) {
        try {
            return switch (FileMagic.valueOf(Arrays.copyOf(bytes, 64))) {
                case OOXML -> XlsxFile.read(bytes);
                case OLE2 -> XlsFile.read(bytes);
                case BIFF2, BIFF3, BIFF4 -> throw new Refusal("spreadsheet.refused.oldExcel");
                default -> SheetCsv.read(bare(name), bytes);
            };
        } catch (EncryptedDocumentException e) {
            throw new Refusal("spreadsheet.refused.password");
        } catch (OldExcelFormatException e) {
            throw new Refusal("spreadsheet.refused.oldExcel");
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            // The parsers say in many ways that a file is not what it should be.
            throw new Refusal("spreadsheet.refused.broken");
        }
    }

    /// The name of a file without its folder and its ending.
    private static String bare(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}

package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A workbook of Excel 97 to 2003, `.xls`; other programs keep other things in the same envelope.
final class XlsFile {

    private XlsFile() {}

    static Spreadsheet read(byte[] file) throws IOException {
        try (POIFSFileSystem envelope = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            requireExcel(envelope.getRoot());
            XlsRecords records = new XlsRecords();
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, envelope);
            return records.spreadsheet();
        }
    }

    private static void requireExcel(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Refusal("spreadsheet.refused.password");
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return;
        }
        throw new Refusal(
                root.hasEntryCaseInsensitive("Book")
                        ? "spreadsheet.refused.oldExcel"
                        : "spreadsheet.refused.notSpreadsheet");
    }
}

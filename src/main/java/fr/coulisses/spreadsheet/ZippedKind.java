package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.util.Set;

/// What a zipped file is, told by the names of its parts: half of all office formats are zips.
final class ZippedKind {

    private ZippedKind() {}

    /// Goes on when the parts are those of an Excel workbook.
    ///
    /// @throws Refusal that names the format, or says that it is no spreadsheet
    static void requireExcel(Set<String> parts) {
        if (parts.contains("xl/workbook.bin")) {
            throw otherFormat("Excel binaire (.xlsb)");
        }
        if (parts.contains("[content_types].xml")) {
            if (isUnder("word/", parts) || isUnder("ppt/", parts)) {
                throw new Refusal("spreadsheet.refused.notSpreadsheet");
            }
            return;
        }
        if (parts.contains("content.xml") && parts.contains("meta-inf/manifest.xml")) {
            throw otherFormat("OpenDocument (.ods)");
        }
        if (isUnder("index/", parts) || parts.contains("index.zip")) {
            throw otherFormat("Numbers (.numbers)");
        }
        throw new Refusal("spreadsheet.refused.notSpreadsheet");
    }

    static Refusal otherFormat(String format) {
        return new Refusal("spreadsheet.refused.format", format);
    }

    private static boolean isUnder(String folder, Set<String> parts) {
        return parts.stream().anyMatch(part -> part.startsWith(folder));
    }
}

package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/// The number formats of a workbook, by the style that a cell names.
final class XlsxFormats {

    /// Excel itself has 65 490 cell styles at most.
    private static final int MOST_STYLES = 66_000;

    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();

    static XlsxFormats of(XmlPart xml) throws XMLStreamException {
        XlsxFormats formats = new XlsxFormats();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = !ofCells;
            } else if (xml.starts("xf") && ofCells) {
                formats.styles.add(
                        xml.attribute("numFmtId").map(XlsxFormats::number).orElse(0));
            } else if (xml.starts("numFmt")) {
                formats.patterns.put(
                        xml.attribute("numFmtId").map(XlsxFormats::number).orElse(0),
                        xml.attribute("formatCode").orElse(""));
            }
            if (formats.styles.size() > MOST_STYLES || formats.patterns.size() > MOST_STYLES) {
                throw new Refusal("spreadsheet.refused.broken");
            }
        }
        return formats;
    }

    /// The number of the format of a style: 0, `General`, when the file does not say.
    int index(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    String pattern(int index) {
        String own = patterns.get(index);
        String known = own == null ? BuiltinFormats.getBuiltinFormat(index) : own;
        return known == null ? "General" : known;
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }
}

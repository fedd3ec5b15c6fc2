package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// The texts of a workbook: runs of different looks joined, reading aids left out, escaped characters put back.
final class XlsxTexts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxTexts() {}

    /// The texts that cells point to by their place in the list.
    static List<String> shared(XmlPart xml, Tally tally) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        while (xml.next()) {
            if (xml.starts("si")) {
                String text = text(xml, "si");
                tally.text(text.length());
                texts.add(text);
                if (texts.size() > Tally.MOST_CELLS) {
                    throw new Refusal("spreadsheet.refused.cells", Tally.MOST_CELLS);
                }
            }
        }
        return texts;
    }

    /// The text of the element that starts here.
    static String text(XmlPart xml, String element) throws XMLStreamException {
        return unescaped(xml.text(element, "rPh"));
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(code -> {
                    char character = (char) Integer.parseInt(code.group(1), 16);
                    return java.util.regex.Matcher.quoteReplacement(String.valueOf(character));
                })
                : text;
    }
}

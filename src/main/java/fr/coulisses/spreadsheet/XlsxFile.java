package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// A workbook of Excel 2007 and later, `.xlsx` or `.xlsm`, in the usual or the strict dialect.
final class XlsxFile {

    private static final Set<String> TRUE = Set.of("1", "true");

    private final ZipParts parts;
    private final Tally tally = new Tally();
    private final NumberCells numbers = new NumberCells(tally);

    private XlsxFile(ZipParts parts) {
        this.parts = parts;
    }

    static Spreadsheet read(byte[] file) throws IOException, XMLStreamException {
        try (ZipParts parts = new ZipParts(file)) {
            ZippedKind.requireExcel(parts.names());
            return new XlsxFile(parts).read();
        }
    }

    private Spreadsheet read() throws IOException, XMLStreamException {
        String workbook = target(Relation.of(parts, ""), "officeDocument")
                .orElseThrow(() -> new Refusal("spreadsheet.refused.broken"));
        Map<String, Relation> relations = Relation.of(parts, workbook);
        List<Tab> tabs = tabs(workbook, relations);
        XlsxSheet sheet = new XlsxSheet(texts(relations), formats(relations), numbers, tally);
        List<SheetTable> tables = new ArrayList<>();
        for (Tab tab : tabs) {
            SheetBuilder builder = new SheetBuilder(tab.name(), tab.hidden(), tally);
            try (XmlPart xml = new XmlPart(parts.open(tab.part()))) {
                sheet.read(xml, builder);
            }
            tables.add(builder.table());
        }
        return new Spreadsheet(tables);
    }

    /// A sheet before it is read.
    private record Tab(String name, boolean hidden, String part) {}

    /// The sheets with cells, in their order; sheets that are one large chart have none.
    private List<Tab> tabs(String workbook, Map<String, Relation> relations) throws IOException, XMLStreamException {
        List<Tab> tabs = new ArrayList<>();
        try (XmlPart xml = new XmlPart(parts.open(workbook))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")
                        && xml.attribute("date1904").filter(TRUE::contains).isPresent()) {
                    numbers.countFrom1904();
                }
                if (xml.starts("sheet")) {
                    Relation relation = relations.get(xml.attribute("id").orElse(""));
                    if (relation == null) {
                        throw new Refusal("spreadsheet.refused.broken");
                    }
                    if (relation.type().equals("worksheet")) {
                        tabs.add(new Tab(
                                xml.attribute("name").orElse(""),
                                xml.attribute("state")
                                        .filter(state -> !state.equals("visible"))
                                        .isPresent(),
                                relation.target()));
                    }
                }
            }
        }
        return tabs;
    }

    private List<String> texts(Map<String, Relation> relations) throws IOException, XMLStreamException {
        Optional<String> part = target(relations, "sharedStrings").filter(parts::has);
        if (part.isEmpty()) {
            return List.of();
        }
        try (XmlPart xml = new XmlPart(parts.open(part.get()))) {
            return XlsxTexts.shared(xml, tally);
        }
    }

    private XlsxFormats formats(Map<String, Relation> relations) throws IOException, XMLStreamException {
        Optional<String> part = target(relations, "styles").filter(parts::has);
        if (part.isEmpty()) {
            return new XlsxFormats();
        }
        try (XmlPart xml = new XmlPart(parts.open(part.get()))) {
            return XlsxFormats.of(xml);
        }
    }

    private static Optional<String> target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }
}

package fr.coulisses.spreadsheet;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// How one part of an Excel file points to another.
///
/// @param type the last word of its type: `worksheet`, `sharedStrings`
/// @param target the name of the other part
record Relation(String type, String target) {

    /// The relations of a part by id; of the file itself when the part is empty.
    static Map<String, Relation> of(ZipParts parts, String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (!parts.has(list)) {
            return relations;
        }
        try (XmlPart xml = new XmlPart(parts.open(list))) {
            while (xml.next()) {
                if (xml.starts("Relationship") && xml.attribute("TargetMode").isEmpty()) {
                    String type = xml.attribute("Type").orElse("");
                    relations.put(
                            xml.attribute("Id").orElse(""),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(part, xml.attribute("Target").orElse(""))));
                }
            }
        }
        return relations;
    }

    private static String resolve(String part, String target) {
        return URI.create("/" + part).resolve(target).getPath().substring(1);
    }
}

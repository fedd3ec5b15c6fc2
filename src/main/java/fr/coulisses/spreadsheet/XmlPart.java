package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One XML part of a file, read from front to back by local names: the strict and the usual dialect differ in
/// namespaces only.
///
/// No document types, hence no entities; no deeper nesting and no more different names than a spreadsheet
/// program writes, since a parser keeps those.
final class XmlPart implements AutoCloseable {

    private static final int MOST_NAMES = 2_000;
    private static final int DEEPEST = 100;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(part);
    }

    /// Steps on; false at the end of the part.
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                look();
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.add(reader.getPITarget());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Refusal("spreadsheet.refused.broken");
            default -> {}
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new Refusal("spreadsheet.refused.broken");
        }
        return true;
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /// The text of the element that starts here, its children's without those of `skipped`, cut where no cell
    /// goes on.
    String text(String element, String skipped) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean skipping = false;
        while (next() && !ends(element)) {
            if (starts(skipped) || ends(skipped)) {
                skipping = reader.isStartElement();
            } else if (reader.isCharacters() && !skipping && text.length() < SheetBuilder.LONGEST_TEXT) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private void look() {
        names.add(reader.getLocalName());
        names.add(String.valueOf(reader.getPrefix()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
            names.add(String.valueOf(reader.getAttributePrefix(i)));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add(String.valueOf(reader.getNamespacePrefix(i)));
            names.add(String.valueOf(reader.getNamespaceURI(i)));
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}

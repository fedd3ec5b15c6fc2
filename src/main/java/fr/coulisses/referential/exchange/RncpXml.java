package fr.coulisses.referential.exchange;

import fr.coulisses.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The export of the national register of certifications (« export-fiches », V4.1), read from front to back.
///
/// No document types, hence no entities; no deeper nesting, longer text or more sheets than an extract has.
final class RncpXml {

    private static final int DEEPEST = 30;
    private static final int LONGEST = 200_000;
    private static final int MOST_FICHES = 50;
    private static final String FICHE = "FICHE";

    private final XMLStreamReader reader;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<ReadSheet> sheets = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private @Nullable RncpFiche fiche;
    private boolean isRegister;

    private RncpXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// @throws Refusal that names the line where it stops being XML, or the limit
    static List<ReadSheet> read(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            return new RncpXml(factory.createXMLStreamReader(new ByteArrayInputStream(file))).read();
        } catch (XMLStreamException e) {
            throw new Refusal(
                    "referential.refused.xml",
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()));
        }
    }

    private List<ReadSheet> read() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> take(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal("referential.refused.xml.entities");
                default -> {}
            }
        }
        if (!isRegister || sheets.isEmpty()) {
            throw new Refusal("referential.refused.rncp");
        }
        return List.copyOf(sheets);
    }

    private void start(String element) {
        if (open.isEmpty()) {
            isRegister = element.equals("FICHES") || element.equals(FICHE);
            if (!isRegister) {
                throw new Refusal("referential.refused.rncp");
            }
        }
        open.push(element);
        text = new StringBuilder();
        if (open.size() > DEEPEST) {
            throw new Refusal("referential.refused.levels", DEEPEST);
        }
        if (element.equals(FICHE)) {
            fiche = new RncpFiche();
        }
    }

    private void take(String characters) {
        if (text.length() + characters.length() > LONGEST) {
            throw new Refusal(
                    "referential.refused.xml.long", reader.getLocation().getLineNumber(), LONGEST);
        }
        text.append(characters);
    }

    private void end(String element) {
        open.pop();
        RncpFiche current = fiche;
        if (current != null && element.equals(FICHE)) {
            if (sheets.size() == MOST_FICHES) {
                throw new Refusal("referential.refused.rncp.many", MOST_FICHES);
            }
            sheets.add(current.sheet());
            fiche = null;
        } else if (current != null) {
            current.take(element, open.isEmpty() ? "" : open.peek(), text.toString());
        }
        text = new StringBuilder();
    }
}

package fr.coulisses.kinds.watch.feed;

import fr.coulisses.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a file of RSS or Atom. A document type, and with it every entity, is refused; markup and scripts are left out;
/// what is wrong is said with its line.
public final class FeedReader {

    /// In bytes; a feed of a hundred articles has a tenth of it.
    public static final int MOST_BYTES = 2_000_000;

    /// What a note takes of a title and of a summary.
    static final int TITLE = 200;

    static final int SUMMARY = 800;

    private static final int MOST_ARTICLES = 300;
    private static final int DEEPEST = 60;
    private static final int LONGEST = 200_000;
    private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");
    private static final Set<String> ARTICLES = Set.of("item", "entry");
    private static final Set<String> UNREAD = Set.of("script", "style");
    private static final Set<String> READ = Set.of(
            "title", "link", "description", "summary", "encoded", "content", "pubDate", "published", "updated", "date");

    private final XMLStreamReader xml;
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, String> feed = new HashMap<>();
    private int depth;

    private FeedReader(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
    }

    /// @throws Refusal when the file is too large, broken, has a document type or entities, is no feed, or has no
    ///     article
    public static Feed read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("watch.refused.size", MOST_BYTES / 1_000_000);
        }
        try {
            return new FeedReader(file).walk();
        } catch (XMLStreamException broken) {
            throw new Refusal("watch.refused.broken", line(broken.getLocation()));
        }
    }

    private Feed walk() throws XMLStreamException {
        boolean known = false;
        while (step()) {
            if (!xml.isStartElement()) {
                continue;
            }
            String name = xml.getLocalName();
            if (depth == 1) {
                known = ROOTS.contains(name);
                if (!known) {
                    throw new Refusal("watch.refused.notAFeed", name);
                }
            } else if (ARTICLES.contains(name)) {
                article(name);
            } else if (READ.contains(name) && depth <= 3) {
                keep(feed, name);
            }
        }
        if (articles.isEmpty()) {
            throw new Refusal("watch.refused.empty");
        }
        return new Feed(
                PlainWords.of(feed.getOrDefault("title", ""), TITLE),
                PlainWords.address(feed.getOrDefault("link", "")),
                articles);
    }

    private void article(String element) throws XMLStreamException {
        Map<String, String> said = new HashMap<>();
        int inside = depth;
        while (step()
                && !(xml.isEndElement() && depth < inside && xml.getLocalName().equals(element))) {
            if (xml.isStartElement() && depth == inside + 1 && READ.contains(xml.getLocalName())) {
                keep(said, xml.getLocalName());
            }
        }
        String title = PlainWords.of(said.getOrDefault("title", ""), TITLE);
        String summary = PlainWords.of(first(said, "description", "summary", "encoded", "content"), SUMMARY);
        if (articles.size() < MOST_ARTICLES && !(title.isEmpty() && summary.isEmpty())) {
            articles.add(new Article(
                    title.isEmpty() ? PlainWords.of(summary, TITLE) : title,
                    summary,
                    PlainWords.address(said.getOrDefault("link", "")),
                    FeedDay.of(first(said, "pubDate", "published", "date", "updated"))));
        }
    }

    private static String first(Map<String, String> said, String... names) {
        for (String name : names) {
            String text = said.getOrDefault(name, "");
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /// Keeps what the element that starts here says; the first of a name counts, of links the one to the article.
    private void keep(Map<String, String> said, String name) throws XMLStreamException {
        String rel = xml.getAttributeValue(null, "rel");
        String href = xml.getAttributeValue(null, "href");
        boolean elsewhere = rel != null && !rel.equals("alternate");
        String text = text();
        if (!elsewhere) {
            said.putIfAbsent(name, href == null ? text : href);
        }
    }

    /// The text of the element that starts here and of all in it, but for scripts and styles.
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        int unread = 0;
        while (step() && depth >= inside) {
            if (xml.isStartElement() && UNREAD.contains(xml.getLocalName())) {
                unread++;
            } else if (xml.isEndElement() && UNREAD.contains(xml.getLocalName())) {
                unread--;
            } else if (xml.isCharacters() && unread == 0 && text.length() < LONGEST) {
                text.append(xml.getText());
            } else if (xml.isEndElement() && unread == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /// Steps on; false at the end.
    private boolean step() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > DEEPEST) {
                    throw new Refusal("watch.refused.broken", line(xml.getLocation()));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Refusal("watch.refused.entities", line(xml.getLocation()));
            default -> {}
        }
        return true;
    }

    private static String line(javax.xml.stream.Location place) {
        return String.valueOf(Math.max(1, place.getLineNumber()));
    }
}

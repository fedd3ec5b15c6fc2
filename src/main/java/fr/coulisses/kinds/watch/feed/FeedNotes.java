package fr.coulisses.kinds.watch.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Articles as notes of a watch, under the source that publishes them.
public final class FeedNotes {

    private FeedNotes() {}

    /// The articles of a feed that are no notes yet, known by their address, or by their title where they have none.
    ///
    /// @param notes as the draft has them
    public static List<Article> fresh(Feed feed, List<ObjectNode> notes) {
        Set<String> there = notes.stream()
                .map(note ->
                        known(note.path("url").asString(""), note.path("title").asString("")))
                .collect(Collectors.toSet());
        return feed.articles().stream()
                .filter(article -> !there.contains(known(article.url(), article.title())))
                .distinct()
                .toList();
    }

    private static String known(String url, String title) {
        return url.isEmpty() ? title : url;
    }

    /// Adds notes to a draft, and the source where it does not have it yet.
    ///
    /// @param axis what they are about; empty for nothing yet
    /// @param today the day they were read
    public static void add(ObjectNode draft, Feed feed, List<Article> chosen, String axis, LocalDate today) {
        String source = feed.title().isEmpty() ? "" : source(draft, feed, axis);
        ArrayNode notes = list(draft, "notes");
        for (Article article : chosen) {
            ObjectNode note = notes.addObject();
            note.put("id", UUID.randomUUID().toString());
            note.put("title", article.title());
            if (!axis.isEmpty()) {
                note.put("axis", axis);
            }
            note.put("source", source);
            note.put("url", article.url());
            if (article.publishedOn() != null) {
                note.put("publishedOn", article.publishedOn().toString());
            }
            note.put("readOn", today.toString());
            note.put("summary", article.summary());
        }
    }

    private static String source(ObjectNode draft, Feed feed, String axis) {
        ArrayNode sources = list(draft, "sources");
        for (JsonNode source : sources) {
            if (source.path("name").asString("").equalsIgnoreCase(feed.title())) {
                return source.path("id").asString("");
            }
        }
        ObjectNode source = sources.addObject();
        String id = UUID.randomUUID().toString();
        source.put("id", id);
        source.put("name", feed.title());
        source.put("url", feed.url());
        if (!axis.isEmpty()) {
            source.putArray("axes").add(axis);
        }
        return id;
    }

    private static ArrayNode list(ObjectNode draft, String name) {
        return draft.get(name) instanceof ArrayNode list ? list : draft.putArray(name);
    }
}

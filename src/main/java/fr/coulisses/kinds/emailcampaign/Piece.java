package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A piece of the message, from top to bottom.
///
/// @param text of a heading, a paragraph or a button
/// @param link where a button or a picture leads; for a picture, the address of its file stands in `source`
/// @param source the address of the file of a picture
/// @param alt what a picture shows, for those who do not see it
/// @param credit of a picture
public record Piece(
        String id, @Nullable Type type, String text, String link, String source, String alt, String credit) {

    /// What it is.
    public enum Type {
        IMAGE,
        HEADING,
        TEXT,
        BUTTON,
        DIVIDER
    }

    public Piece(
            String id,
            @Nullable Type type,
            @Nullable String text,
            @Nullable String link,
            @Nullable String source,
            @Nullable String alt,
            @Nullable String credit) {
        this.id = id;
        this.type = type;
        this.text = Unwritten.text(text);
        this.link = Unwritten.text(link);
        this.source = Unwritten.text(source);
        this.alt = Unwritten.text(alt);
        this.credit = Unwritten.text(credit);
    }

    boolean is(Type wanted) {
        return type == wanted;
    }
}

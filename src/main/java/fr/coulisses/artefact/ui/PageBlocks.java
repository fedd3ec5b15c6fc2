package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.shared.UnbrokenSpaces;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Blocks and documents as HTML for a page, whose lines end where French lets them: a browser would part « from its
/// word and tear a telephone number.
public final class PageBlocks {

    private static final Pattern BETWEEN_TAGS = Pattern.compile(">[^<]+<");

    private PageBlocks() {}

    /// The blocks, one below the other.
    public static String html(List<Block> blocks) {
        return unbroken(blocks.stream().map(HtmlWriter::html).collect(Collectors.joining()));
    }

    /// The whole document as an `article`.
    static String article(Document document) {
        return unbroken(HtmlWriter.article(document));
    }

    private static String unbroken(String html) {
        return BETWEEN_TAGS.matcher(html).replaceAll(text -> Matcher.quoteReplacement(UnbrokenSpaces.in(text.group())));
    }
}

package fr.coulisses.referential.exchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// Texts of other programs, which are HTML or hold what no page can show, as plain text and back.
final class PlainText {

    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\uFEFF&&[^\\n\\t]]");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^>]*>|&[a-zA-Z]+;|&#\\d+;");
    private static final String KEPT = "white-space: pre-wrap";

    private PlainText() {}

    /// Without control characters and halves of characters; lines end in `\n`.
    static String clean(String text) {
        return UNSHOWN.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    /// One line.
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /// The words of an HTML text, paragraph by paragraph; nothing in it is followed or run.
    static String of(String html) {
        String text = clean(html);
        if (!MARKUP.matcher(text).find()) {
            return text;
        }
        Element body = Jsoup.parseBodyFragment(text).body();
        body.select("script, style, .modalities, .title").remove();
        Element kept = body.selectFirst("p[style*=pre-wrap]");
        if (kept != null) {
            return clean(kept.wholeText());
        }
        body.select("br").after("\\n");
        body.select("p, li, div").append("\\n");
        return clean(body.text().replaceAll("\\s*\\\\n\\s*", "\n"));
    }

    /// A text as HTML that gives the same text again.
    static String html(String text) {
        return text.isEmpty() ? "" : "<p style=\"" + KEPT + "\">" + escape(text) + "</p>";
    }

    /// The modalities of a block as a list.
    static String modalities(List<String> modalities) {
        if (modalities.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("<ul class=\"modalities\">");
        modalities.forEach(each ->
                list.append("<li style=\"" + KEPT + "\">").append(escape(each)).append("</li>"));
        return list.append("</ul>").toString();
    }

    /// The modalities that such a list says.
    static List<String> modalitiesOf(String html) {
        return Jsoup.parseBodyFragment(clean(html)).select(".modalities li").stream()
                .map(item -> clean(item.wholeText()))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /// A text of at most so many characters, cut between words.
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 2);
        int end = space > most / 2 ? space : most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }

    private static String escape(String text) {
        return Entities.escape(text);
    }
}

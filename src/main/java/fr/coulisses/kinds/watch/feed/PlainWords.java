package fr.coulisses.kinds.watch.feed;

import fr.coulisses.shared.Letters;
import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.Jsoup;

/// What is left of the texts of a feed once markup, scripts and styles are gone.
final class PlainWords {

    private static final int LONGEST_ADDRESS = 500;

    private PlainWords() {}

    /// The words of a piece of HTML; what a script or a style says is none.
    ///
    /// @param most letters that are kept
    static String of(String html, int most) {
        String words = Letters.kept(Jsoup.parse(html).text()).strip();
        return words.length() <= most
                ? words
                : Letters.beginning(words, most - 1).strip() + "…";
    }

    /// An address of the web; nothing for any other, which might do something when it is followed.
    static String address(String text) {
        String stripped = text.strip();
        try {
            String scheme = new URI(stripped).getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && stripped.length() <= LONGEST_ADDRESS ? stripped : "";
        } catch (URISyntaxException noAddress) {
            return "";
        }
    }
}

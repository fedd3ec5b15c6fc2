package fr.coulisses.kinds.emailcampaign;

import java.util.Locale;
import java.util.regex.Pattern;

/// What an address of the web or of a mailbox looks like. Only what can be followed without harm is one: a link in an
/// e-mail begins with `https:`, `http:` or `mailto:`.
public final class Addresses {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    /// What mailing programs put a link in the place of: `{{unsubscribe}}`, `*|UNSUB|*`, `[UNSUBSCRIBE]`.
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*[\\w.]+\\s*}}|\\*\\|[\\w:]+\\|\\*|\\[[\\w_]+]");

    private static final Pattern PICTURE =
            Pattern.compile("https://[^\\s<>\"?#]+\\.(png|jpe?g|gif|webp)([?#][^\\s<>\"]*)?", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    static boolean isEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }

    /// Whether somebody can follow it: a page, or a mailbox.
    static boolean isLink(String text) {
        String link = text.strip();
        boolean mailbox = link.toLowerCase(Locale.ROOT).startsWith("mailto:")
                && isEmail(link.substring("mailto:".length()).replaceAll("\\?.*", ""));
        return mailbox || WEB.matcher(link).matches();
    }

    /// Whether it lets somebody refuse: a link, or what a mailing program makes one of.
    static boolean isRefusal(String text) {
        return isLink(text) || PLACEHOLDER.matcher(text.strip()).matches();
    }

    /// Whether it is the address of a picture that mail programs show: PNG, JPEG, GIF or WebP, over https.
    static boolean isPicture(String text) {
        return PICTURE.matcher(text.strip()).matches();
    }
}

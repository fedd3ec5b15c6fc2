package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.artefact.Wording;
import fr.coulisses.shared.Formats;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The message as the HTML that mail programs read: one column of at most 600 pixels that fits a telephone, styles
/// beside each element since programs drop the rest, a darker palette for those who asked for one, no script, nothing
/// that counts who reads. Every text is escaped, and only links that harm nobody become links.
///
/// It says its language, has a heading, texts for its pictures, and buttons that say where they lead; its layout is
/// no table, and reads in its order.
public final class EmailHtml {

    private static final String FONT = "font-family:Verdana,Arial,sans-serif;";
    private static final String TEXT = "margin:0 0 16px;font-size:16px;line-height:1.6;color:#1c1c28;" + FONT;
    private static final String SMALL = "margin:0 0 8px;font-size:14px;line-height:1.5;color:#4a4a5c;" + FONT;
    private static final String LINK = "color:#2b2a8c;text-decoration:underline;";
    private static final String STYLE = """
            @media (prefers-color-scheme: dark) {
              .page { background: #121218 !important; }
              .card { background: #1f1f29 !important; border-color: #3a3a49 !important; }
              .text, .heading { color: #f1f1f6 !important; }
              .small { color: #c4c4d2 !important; }
              .link { color: #bcbcff !important; }
              .button { background: #bcbcff !important; color: #121218 !important; }
              .rule { border-top-color: #3a3a49 !important; }
              .box { background: #2a2a36 !important; border-color: #77778a !important; color: #f1f1f6 !important; }
            }
            @media (max-width: 480px) {
              .card { padding: 20px 16px !important; }
              .button { display: block !important; text-align: center !important; }
            }""";

    private final EmailCampaign campaign;
    private final Wording wording;
    private final boolean pictures;
    private boolean titled;

    private EmailHtml(EmailCampaign campaign, Wording wording, boolean pictures) {
        this.campaign = campaign;
        this.wording = new Wording(wording.labels(), Locale.FRENCH, wording.project());
        this.pictures = pictures;
    }

    /// The message to copy into a mailing program.
    public static String write(EmailCampaign campaign, Wording wording) {
        return new EmailHtml(campaign, wording, true).page();
    }

    /// The message as it is read before pictures are loaded, which most programs wait to be asked for: it fetches
    /// nothing from anywhere.
    public static String preview(EmailCampaign campaign, Wording wording) {
        return new EmailHtml(campaign, wording, false).page();
    }

    private String page() {
        String subject = escaped(campaign.subject().isBlank() ? text("untitled") : campaign.subject());
        return """
                <!DOCTYPE html>
                <html lang="fr" dir="ltr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="supported-color-schemes" content="light dark">
                <title>%s</title>
                <style>
                %s
                </style>
                </head>
                <body class="page" style="margin:0;padding:0;background:#eeeef4;">
                %s<div class="page" role="article" aria-roledescription="e-mail" aria-label="%s" lang="fr" \
                style="background:#eeeef4;padding:16px 8px;">
                <main class="card" style="max-width:600px;margin:0 auto;padding:32px;background:#ffffff;\
                border:1px solid #d8d8e2;border-radius:8px;box-sizing:border-box;">
                %s</main>
                %s</div>
                </body>
                </html>
                """.formatted(subject, STYLE, preheader(), subject, message(), footer());
    }

    /// Read by lists of messages, not on the page.
    private String preheader() {
        return campaign.preheader().isBlank()
                ? ""
                : "<div style=\"display:none;max-height:0;overflow:hidden;mso-hide:all;\">"
                        + escaped(campaign.preheader()) + "</div>\n";
    }

    private String message() {
        return campaign.pieces().isEmpty()
                ? paragraph("text", TEXT, escaped(text("toWrite")))
                : campaign.pieces().stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Piece piece) {
        Piece.Type type = piece.type() == null ? Piece.Type.TEXT : piece.type();
        return switch (type) {
            case IMAGE -> picture(piece);
            case HEADING -> heading(piece);
            case TEXT -> paragraphs(piece);
            case BUTTON -> button(piece);
            case DIVIDER -> "<hr class=\"rule\" style=\"border:0;border-top:1px solid #d8d8e2;margin:24px 0;\">\n";
        };
    }

    /// The first is that of the message.
    private String heading(Piece piece) {
        String tag = titled ? "h2" : "h1";
        String size = titled ? "20px" : "26px";
        titled = true;
        return "<%1$s class=\"heading\" style=\"margin:0 0 16px;font-size:%2$s;line-height:1.3;color:#1c1c28;%3$s\">%4$s</%1$s>\n"
                .formatted(tag, size, FONT, lines(piece.text()));
    }

    private String paragraphs(Piece piece) {
        return piece.text()
                .strip()
                .lines()
                .collect(Collectors.joining("\n"))
                .transform(text -> Arrays.stream(text.split("\n\\s*\n", -1)))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph("text", TEXT, lines(paragraph.strip())))
                .collect(Collectors.joining());
    }

    private String picture(Piece piece) {
        String alt = escaped(piece.alt());
        String shown = pictures && Addresses.isPicture(piece.source())
                ? "<img src=\"%s\" alt=\"%s\" width=\"536\" style=\"display:block;width:100%%;max-width:536px;height:auto;border:0;font-size:16px;line-height:1.4;%s\">"
                        .formatted(escaped(piece.source().strip()), alt, FONT)
                : "<span class=\"box\" role=\"img\" aria-label=\"%1$s\" style=\"display:block;padding:32px 16px;background:#f4f4f8;border:1px solid #77778a;color:#1c1c28;text-align:center;font-size:16px;line-height:1.4;%2$s\">%1$s</span>"
                        .formatted(alt.isBlank() ? escaped(text("noAlt")) : alt, FONT);
        String linked = Addresses.isLink(piece.link())
                ? "<a class=\"link\" href=\"%s\" style=\"%s\">%s</a>"
                        .formatted(escaped(piece.link().strip()), LINK, shown)
                : shown;
        String credit = piece.credit().isBlank()
                ? ""
                : paragraph("small", SMALL + "margin-top:4px;", escaped(text("credit", piece.credit())));
        return "<div style=\"margin:0 0 16px;\">" + linked + "</div>\n" + credit;
    }

    private String button(Piece piece) {
        String words = escaped(piece.text().isBlank() ? text("toWrite") : piece.text());
        String look = "display:inline-block;padding:14px 24px;background:#2b2a8c;color:#ffffff;font-size:16px;"
                + "line-height:1.4;font-weight:bold;text-decoration:none;border-radius:6px;" + FONT;
        return Addresses.isLink(piece.link())
                ? "<p style=\"margin:8px 0 24px;\"><a class=\"button\" href=\"%s\" style=\"%s\">%s</a></p>\n"
                        .formatted(escaped(piece.link().strip()), look, words)
                : "<p style=\"margin:8px 0 24px;\"><span class=\"button\" style=\"%s\">%s</span></p>\n"
                        .formatted(look, words);
    }

    private String footer() {
        StringBuilder foot = new StringBuilder(
                "<footer style=\"max-width:600px;margin:0 auto;padding:24px 16px;box-sizing:border-box;\">\n");
        campaign.mentions().stream()
                .filter(mention -> !mention.words().isBlank())
                .forEach(mention -> foot.append(small(escaped(mention.words()))));
        foot.append(small(escaped(
                Formats.joined(" – ", campaign.from().name(), campaign.footer().postalAddress()))));
        foot.append(small(lines(campaign.footer().dataNotice())));
        String refusal = campaign.footer().unsubscribe();
        if (Addresses.isRefusal(refusal)) {
            foot.append(small("<a class=\"link\" href=\"%s\" style=\"%s\">%s</a>"
                    .formatted(escaped(refusal.strip()), LINK, escaped(text("unsubscribe")))));
        }
        return foot.append("</footer>\n").toString();
    }

    private static String small(String content) {
        return content.isBlank() ? "" : paragraph("small", SMALL, content);
    }

    private static String paragraph(String name, String style, String content) {
        return "<p class=\"%s\" style=\"%s\">%s</p>\n".formatted(name, style, content);
    }

    private String text(String name, Object... arguments) {
        return wording.text("emailcampaign.mail." + name, arguments);
    }

    /// Escaped, with its line breaks.
    private static String lines(String text) {
        return escaped(text.strip()).replace("\n", "<br>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

package fr.coulisses.artefact.export;

import fr.coulisses.shared.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes a document as well-formed HTML: the preview on screen, and what the PDF is made from.
public final class HtmlWriter {

    /// Letters without a place for the line to end.
    private static final Pattern OVERLONG = Pattern.compile("\\S{30}");

    /// So many letters fill a good part of a page in a narrow column.
    private static final int TALL = 700;

    /// So many rows of a table stay on one page.
    private static final int SHORT = 16;

    /// So many labelled values do.
    private static final int FEW = 12;

    private static final int DEEPEST = 6;

    private static final int LONGEST_NUMBER = 24;

    /// What the HTML is for: a browser, or the PDF writer, which knows no style of the page.
    enum Medium {
        SCREEN,
        PAPER
    }

    private HtmlWriter() {}

    /// The blocks inside an `article`, without head or styles.
    public static String article(Document document) {
        return article(document, Medium.SCREEN);
    }

    static String article(Document document, Medium medium) {
        StringBuilder html = new StringBuilder("<article class=\"document")
                .append(document.print() == Print.LARGE ? " large" : "")
                .append("\" lang=\"")
                .append(document.language().getLanguage())
                .append("\">");
        html.append(letterhead(document.letterhead()));
        if (!document.mention().isEmpty()) {
            html.append("<p class=\"mention\">")
                    .append(escape(document.mention()))
                    .append("</p>");
        }
        html.append("<h1>").append(escape(document.title())).append("</h1>");
        if (!document.subtitle().isEmpty()) {
            html.append("<p class=\"subtitle\">")
                    .append(escape(document.subtitle()))
                    .append("</p>");
        }
        Captions.unrepeated(document.blocks())
                .forEach(block -> html.append(
                        block instanceof Block.Contents contents ? contents(contents, document) : html(block, medium)));
        return html.append("</article>").toString();
    }

    /// One block, as it stands in a page of the workspace.
    public static String html(Block block) {
        return html(block, Medium.SCREEN);
    }

    private static String html(Block block, Medium medium) {
        return switch (block) {
            case Block.Heading heading -> heading(heading, medium);
            case Block.Paragraph paragraph -> paragraph(paragraph, medium);
            case Block.Fields fields -> fields("", fields.fields(), medium);
            case Block.Facts facts -> fields("facts", facts.fields(), medium);
            case Block.Bullets bullets -> bullets(bullets, medium);
            case Block.Table table -> table(table, medium);
            case Block.Chart chart -> chart(chart, medium);
            case Block.Logos logos -> logos(logos);
            case Block.Photographs photographs -> photographs(photographs, medium);
            case Block.PageBreak ignored -> "<div class=\"page-break\"></div>";
            case Block.Signatures signatures -> signatures(signatures);
            case Block.Foreign foreign ->
                foreign.blocks().stream()
                        .map(inside -> html(inside, medium))
                        .collect(Collectors.joining(
                                "", "<div lang=\"" + foreign.language().getLanguage() + "\">", "</div>"));
            // A list of headings needs the document around it.
            case Block.Contents ignored -> "";
        };
    }

    private static String letterhead(Letterhead letterhead) {
        if (letterhead.isNone()) {
            return "";
        }
        String logo = letterhead.logo().isEmpty()
                ? ""
                : "<img class=\"letterhead-logo\" src=\"" + escape(letterhead.logo()) + "\" alt=\""
                        + escape(letterhead.name()) + "\"/>";
        return "<div class=\"letterhead\">" + logo + "<p class=\"letterhead-name\">" + escape(letterhead.name())
                + "</p>"
                + letterhead.lines().stream()
                        .map(line -> "<p>" + escape(line) + "</p>")
                        .collect(Collectors.joining())
                + "</div>";
    }

    private static String logos(Block.Logos logos) {
        return logos.logos().stream()
                .map(logo -> "<img src=\"" + escape(logo.picture()) + "\" alt=\"" + escape(logo.name()) + "\"/>")
                .collect(Collectors.joining("", "<div class=\"logos\">", "</div>"));
    }

    /// Two by two, so that no page tears a pair; a single one is larger.
    private static String photographs(Block.Photographs photographs, Medium medium) {
        List<Block.Photo> shown = photographs.photos().stream()
                .filter(photo -> photo.shown() != null)
                .toList();
        boolean alone = shown.size() == 1;
        String row = alone ? "<div class=\"photographs alone\">" : "<div class=\"photographs\">";
        return IntStream.iterate(0, first -> first < shown.size(), first -> first + 2)
                .mapToObj(first -> shown.subList(first, Math.min(first + 2, shown.size())).stream()
                        .map(photo -> photo(photo, Objects.requireNonNull(photo.shown()), alone, medium))
                        .collect(Collectors.joining("", row, "</div>")))
                .collect(Collectors.joining());
    }

    private static String photo(Block.Photo photo, Illustration shown, boolean alone, Medium medium) {
        String source = switch (shown) {
            case Illustration.Linked linked -> linked.address();
            case Illustration.Enclosed enclosed ->
                medium == Medium.PAPER ? EnclosedPictures.address(photo.picture()) : enclosed.uri();
        };
        return "<figure" + at(photo.place(), medium) + "><img src=\"" + escape(source) + "\" alt=\""
                + escape(photo.description()) + "\"" + size(shown, alone, medium) + "/>"
                + (photo.caption().isBlank() ? "" : "<figcaption>" + escape(photo.caption()) + "</figcaption>")
                + "</figure>";
    }

    /// A browser keeps the room for what it has still to fetch.
    private static String size(Illustration shown, boolean alone, Medium medium) {
        if (medium == Medium.SCREEN) {
            return " width=\"" + shown.width() + "\" height=\"" + shown.height() + "\"";
        }
        PhotoSize printed = PhotoSize.of(shown, alone);
        return String.format(Locale.ROOT, " style=\"width:%.1fmm;height:%.1fmm\"", printed.width(), printed.height());
    }

    private static String signatures(Block.Signatures signatures) {
        StringBuilder html = new StringBuilder("<div class=\"signatures\">");
        for (Block.SignatureBox box : signatures.boxes()) {
            html.append("<div class=\"signature\"><p class=\"signature-title\">")
                    .append(escape(box.title()))
                    .append("</p>");
            box.lines().forEach(line -> html.append("<p>").append(escape(line)).append("</p>"));
            if (!box.invitation().isEmpty()) {
                html.append("<p class=\"signature-space\">")
                        .append(escape(box.invitation()))
                        .append("</p>");
            }
            html.append("</div>");
        }
        return html.append("</div>").toString();
    }

    /// On a screen, what a piece shows can be pointed at.
    private static String at(String place, Medium medium) {
        return place.isEmpty() || medium == Medium.PAPER ? "" : " data-place=\"" + escape(place) + "\"";
    }

    private static String contents(Block.Contents contents, Document document) {
        StringBuilder html = new StringBuilder("<div class=\"contents\"><h2>")
                .append(escape(contents.title()))
                .append("</h2><ul>");
        document.headings(contents.depth())
                .forEach(heading -> html.append("<li class=\"contents-")
                        .append(heading.level())
                        .append("\">")
                        .append(link("#" + heading.anchor(), heading.text()))
                        .append("</li>"));
        return html.append("</ul></div>").toString();
    }

    private static String link(String address, String text) {
        return "<a href=\"" + escape(address) + "\" title=\"" + escape(text) + "\">" + escape(text) + "</a>";
    }

    private static String heading(Block.Heading heading, Medium medium) {
        String tag = "h" + Math.min(heading.level() + 1, DEEPEST);
        String id = heading.anchor().isEmpty() ? "" : " id=\"" + escape(heading.anchor()) + "\"";
        return "<" + tag + id + at(heading.place(), medium) + ">" + escape(heading.text()) + "</" + tag + ">";
    }

    private static String paragraph(Block.Paragraph paragraph, Medium medium) {
        StringBuilder html = new StringBuilder();
        for (String part : paragraph.text().split("\n\\s*\n", -1)) {
            if (!part.isBlank()) {
                html.append("<p")
                        .append(at(paragraph.place(), medium))
                        .append('>')
                        .append(lines(part.strip()))
                        .append("</p>");
            }
        }
        return html.toString();
    }

    private static String fields(String shape, List<Block.Field> fields, Medium medium) {
        boolean isShort = fields.size() <= FEW && fields.stream().noneMatch(field -> isTall(field.value()));
        StringBuilder html = new StringBuilder("<dl class=\"")
                .append(shape)
                .append(isShort ? " short" : "")
                .append("\">");
        fields.forEach(field -> html.append(isTall(field.value()) ? "<div class=\"tall\"" : "<div")
                .append(at(field.place(), medium))
                .append("><dt>")
                .append(escape(field.label()))
                .append("</dt><dd>")
                .append(lines(field.value()))
                .append("</dd></div>"));
        return html.append("</dl>").toString();
    }

    private static String bullets(Block.Bullets bullets, Medium medium) {
        StringBuilder html = new StringBuilder("<ul>");
        for (int i = 0; i < bullets.items().size(); i++) {
            html.append("<li")
                    .append(at(bullets.place(i), medium))
                    .append('>')
                    .append(lines(bullets.items().get(i)))
                    .append("</li>");
        }
        return html.append("</ul>").toString();
    }

    private static String table(Block.Table table, Medium medium) {
        StringBuilder html = new StringBuilder("<table class=\"")
                .append(shape(table))
                .append("\">")
                .append(table.caption().isBlank() ? "" : "<caption>" + escape(table.caption()) + "</caption>")
                .append("<thead><tr>");
        int whole = table.columns().stream().mapToInt(Block.Column::share).sum();
        table.columns()
                .forEach(column -> html.append("<th scope=\"col\" style=\"width:")
                        .append(100 * column.share() / whole)
                        .append("%\"")
                        .append(column.numeric() ? " class=\"number\"" : "")
                        .append('>')
                        .append(escape(column.title()))
                        .append("</th>"));
        html.append("</tr></thead><tbody>");
        table.rows().forEach(row -> html.append(row(row, table.columns(), medium)));
        return html.append("</tbody></table>").toString();
    }

    /// A short table stays on one page; one with a word that no column could hold breaks it, or it would run off the
    /// paper.
    private static String shape(Block.Table table) {
        List<String> cells =
                table.rows().stream().flatMap(row -> row.cells().stream()).toList();
        boolean isShort = table.rows().size() <= SHORT && cells.stream().noneMatch(HtmlWriter::isTall);
        boolean overlong =
                cells.stream().anyMatch(cell -> OVERLONG.matcher(cell).find());
        return (isShort ? "short" : "") + (overlong ? " overlong" : "");
    }

    /// Whether a text may need more room than a page has, so that it must be allowed to go on on the next.
    private static boolean isTall(String text) {
        return text.length() > TALL;
    }

    private static String row(Block.Row row, List<Block.Column> columns, Medium medium) {
        StringBuilder html = new StringBuilder("<tr class=\"")
                .append(row.weight().name().toLowerCase(Locale.ROOT))
                .append(row.cells().stream().anyMatch(HtmlWriter::isTall) ? " tall" : "")
                .append('"')
                .append(at(row.place(), medium))
                .append('>');
        for (int i = 0; i < columns.size(); i++) {
            html.append(columns.get(i).numeric() ? number(row.cells().get(i)) : "<td>")
                    .append(cell(row.cells().get(i), row.links().get(i), medium))
                    .append("</td>");
        }
        return html.append("</tr>").toString();
    }

    /// A number stays on one line; words in its place go on to the next, or they would run off the paper.
    private static String number(String text) {
        return text.length() <= LONGEST_NUMBER ? "<td class=\"number\">" : "<td class=\"number worded\">";
    }

    private static String cell(String text, @Nullable String link, Medium medium) {
        return link == null || text.isEmpty() || (medium == Medium.PAPER && !link.startsWith("#"))
                ? lines(text)
                : link(link, text);
    }

    /// A text with its lines.
    private static String lines(String text) {
        return escape(text).replace("\n", "<br/>");
    }

    private static String chart(Block.Chart chart, Medium medium) {
        String title = escape(chart.diagram().title());
        return "<div class=\"chart-with-table\"><figure><figcaption>" + title
                + "</figcaption><div class=\"chart\" role=\"img\" aria-label=\"" + title + "\">"
                + drawn(chart.diagram(), medium) + "</div></figure>"
                + (chart.alternative().columns().isEmpty() ? "" : table(chart.alternative(), medium)) + "</div>";
    }

    /// On a screen the chart is there twice, and the page shows the one that fits: see `chart.css`.
    private static String drawn(Diagram diagram, Medium medium) {
        return switch (medium) {
            case SCREEN -> ChartWriter.svg(diagram, Canvas.WIDE) + ChartWriter.svg(diagram, Canvas.NARROW);
            case PAPER -> ChartWriter.svg(diagram);
        };
    }

    /// Text as it stands between tags or in an attribute; every line end is `\n`, and what no page may hold is left
    /// out.
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String kept = Letters.kept(text);
        for (int i = 0; i < kept.length(); i++) {
            char c = kept.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append(kept.startsWith("\r\n", i) ? "" : "\n");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

package fr.coulisses.artefact.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;

/// Writes a document as a tagged PDF (PDF/UA) with its fonts inside. Nothing is fetched from anywhere.
public final class PdfWriter {

    private PdfWriter() {}

    /// Waits for its turn first, see [WritingTurn].
    public static byte[] write(Document document) {
        return WritingTurn.of(() -> bytes(document));
    }

    /// The same on another paper.
    public static byte[] write(Document document, Paper paper) {
        return WritingTurn.of(() -> {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            write(document, page(document, paper), pdf);
            return pdf.toByteArray();
        });
    }

    private static byte[] bytes(Document document) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(document, pdf);
        return pdf.toByteArray();
    }

    /// Writes a document that may be long; the headings with an anchor become its bookmarks.
    ///
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public static void write(Document document, OutputStream pdf) {
        write(document, page(document), pdf);
    }

    private static void write(Document document, String html, OutputStream pdf) {
        EnclosedPictures pictures = new EnclosedPictures(document.enclosed());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new FrenchLineBreaks());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useProtocolsStreamImplementation(pictures, EnclosedPictures.PROTOCOL);
        // Nothing is fetched; a logo and a photograph travel in the document itself.
        builder.useExternalResourceAccessControl(
                (uri, type) -> type == ExternalResourceType.IMAGE_RASTER
                        && (uri.startsWith("data:image/") || pictures.hold(uri)),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(PrintFont.REGULAR::open, "Roboto", 400, FontStyle.NORMAL, true);
        builder.useFont(PrintFont.BOLD::open, "Roboto", 700, FontStyle.NORMAL, true);
        builder.useFont(PrintFont.ITALIC::open, "Roboto", 400, FontStyle.ITALIC, true);
        if (Typeface.lacksALetterOf(html)) { // they are large, and seldom needed
            useAsLastResort(builder, PrintFont.SYMBOLS);
            useAsLastResort(builder, PrintFont.IDEOGRAMS);
        }
        builder.useReplacementText(PrintFont.MISSING);
        builder.withHtmlContent(html, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fonts of the last resort are asked letter by letter, in this order.
    private static void useAsLastResort(PdfRendererBuilder builder, PrintFont font) {
        builder.useFont(font::open, font.name(), 400, FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
    }

    /// What the PDF is made from: well-formed HTML with its styles.
    static String page(Document document) {
        return page(document, Paper.A4);
    }

    private static String page(Document document, Paper paper) {
        return "<!DOCTYPE html><html lang=\"" + document.language().getLanguage() + "\"><head><title>"
                + HtmlWriter.escape(document.title()) + "</title><meta name=\"subject\" content=\""
                + HtmlWriter.escape(document.subtitle()) + "\"/><meta name=\"description\" content=\""
                + HtmlWriter.escape(document.title()) + "\"/><style>" + style()
                + "@page { @bottom-left { content: \"" + quoted(document.mention())
                + "\"; font-family: Roboto; font-size: " + document.print().margins()
                + "; color: #5b5766; } @bottom-right { content: counter(page) \" / \" counter(pages); font-family: Roboto;"
                + " font-size: " + document.print().margins() + "; color: #5b5766; } }" + runningHead(document)
                + document.print().edges() + paper.style() + "</style>" + bookmarks(document.headings(2))
                + (document.print() == Print.USUAL
                        ? "</head><body>"
                        : "</head><body class=\"" + document.print().style() + "\">")
                + HtmlWriter.article(document, HtmlWriter.Medium.PAPER) + "</body></html>";
    }

    /// Who sent it and what it is, on the pages after the first.
    private static String runningHead(Document document) {
        return document.letterhead().isNone()
                ? ""
                : "@page { @top-left { content: \""
                        + quoted(document.letterhead().name() + " – " + document.title())
                        + "\"; font-family: Roboto; font-size: 8pt; color: #5b5766; } }"
                        + "@page :first { @top-left { content: none; } }";
    }

    /// The sections of a chapter stand inside it.
    private static String bookmarks(List<Block.Heading> headings) {
        if (headings.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<bookmarks>");
        boolean inside = false;
        for (Block.Heading heading : headings) {
            boolean chapter = heading.level() == 1;
            if (chapter && inside) {
                html.append("</bookmark>");
            }
            html.append("<bookmark name=\"")
                    .append(HtmlWriter.escape(heading.text()))
                    .append("\" href=\"#")
                    .append(HtmlWriter.escape(heading.anchor()))
                    .append(chapter ? "\">" : "\"/>");
            inside = inside || chapter;
        }
        return html.append(inside ? "</bookmark>" : "").append("</bookmarks>").toString();
    }

    private static String quoted(String text) {
        return text.replace("\\", "").replace("\"", "");
    }

    private static String style() {
        try (InputStream css = PdfWriter.class.getResourceAsStream("print.css")) {
            if (css == null) {
                throw new IllegalStateException("print.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

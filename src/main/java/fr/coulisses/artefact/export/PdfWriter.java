package fr.coulisses.artefact.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes a document as a tagged PDF (PDF/UA) with its fonts inside. Nothing is fetched from anywhere.
public final class PdfWriter {

    private PdfWriter() {}

    /// Waits for its turn first, see [WritingTurn].
    public static byte[] write(Document document) {
        return WritingTurn.of(() -> bytes(document));
    }

    private static byte[] bytes(Document document) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new FrenchLineBreaks());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(PrintFont.REGULAR::open, "Roboto", 400, FontStyle.NORMAL, true);
        builder.useFont(PrintFont.BOLD::open, "Roboto", 700, FontStyle.NORMAL, true);
        builder.useFont(PrintFont.ITALIC::open, "Roboto", 400, FontStyle.ITALIC, true);
        builder.withHtmlContent(page(document), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String page(Document document) {
        return "<!DOCTYPE html><html lang=\"" + document.language().getLanguage() + "\"><head><title>"
                + HtmlWriter.escape(document.title()) + "</title><meta name=\"subject\" content=\""
                + HtmlWriter.escape(document.subtitle()) + "\"/><meta name=\"description\" content=\""
                + HtmlWriter.escape(document.title()) + "\"/><style>" + style()
                + "@page { @bottom-left { content: \"" + quoted(document.mention())
                + "\"; font-family: Roboto; font-size: 8pt; color: #5b5766; } }"
                + "</style></head><body>" + HtmlWriter.article(document, HtmlWriter.Medium.PAPER) + "</body></html>";
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

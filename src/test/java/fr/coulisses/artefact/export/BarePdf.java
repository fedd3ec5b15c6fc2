package fr.coulisses.artefact.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// The PDF engine alone on the HTML of a document: what our writer is measured against.
public final class BarePdf {

    private BarePdf() {}

    public static void write(Document document, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(PrintFont.REGULAR::open, "Roboto", 400, FontStyle.NORMAL, true);
        builder.useFont(PrintFont.BOLD::open, "Roboto", 700, FontStyle.NORMAL, true);
        builder.useFont(PrintFont.ITALIC::open, "Roboto", 400, FontStyle.ITALIC, true);
        builder.withHtmlContent(PdfWriter.page(document), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

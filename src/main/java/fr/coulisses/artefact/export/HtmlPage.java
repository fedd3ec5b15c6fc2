package fr.coulisses.artefact.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Writes a page that a browser opens from a disk: its styles inside, light and dark, nothing fetched from anywhere.
public final class HtmlPage {

    private HtmlPage() {}

    /// A document as a page of its own; where it is wider than a phone it scrolls, by keyboard too.
    ///
    /// @param above well-formed HTML before it, for instance the way back
    public static String write(Document document, String above) {
        return write(
                document.title(),
                document.language(),
                above + HtmlWriter.article(document).replaceFirst("<article ", "<article tabindex=\"0\" "));
    }

    /// @param body well-formed HTML inside `main`
    public static String write(String title, Locale language, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\"><head><meta charset=\"utf-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<meta name=\"color-scheme\" content=\"light dark\"/>"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\"/><title>"
                + HtmlWriter.escape(title) + "</title><style>" + style() + "</style></head><body><main>" + body
                + "</main></body></html>";
    }

    private static String style() {
        try (InputStream css = HtmlPage.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("page.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

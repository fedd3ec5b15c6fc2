package fr.coulisses.report;

import fr.coulisses.artefact.export.HtmlPage;
import fr.coulisses.artefact.export.HtmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// The page of an archive that compares its files with their checksums, in the browser and without a network.
///
/// A page opened from a disk may not read the files beside it: the reader hands it the folder.
final class VerifyPage {

    private VerifyPage() {}

    static String write(String manifest, EvidenceWords words) {
        String body = "<nav class=\"back\"><a href=\"index.html\">" + text(words, "report.back") + "</a></nav>"
                + "<div class=\"sheet\"><h1>" + text(words, "report.verify") + "</h1><p>"
                + text(words, "report.verify.page") + "</p><div class=\"drop\" id=\"drop\"><p><label for=\"folder\">"
                + text(words, "report.verify.folder")
                + "</label></p><input id=\"folder\" type=\"file\" webkitdirectory=\"\" multiple=\"\"/><p>"
                + text(words, "report.verify.drop") + "</p></div><p id=\"result\" role=\"status\"></p>"
                + "<div id=\"report\"></div></div>"
                + json("manifest", manifest) + json("words", JsonMapper.shared().writeValueAsString(said(words)))
                + "<script>" + script() + "</script>";
        return HtmlPage.write(words.text("report.verify"), words.language(), body);
    }

    private static Map<String, String> said(EvidenceWords words) {
        Map<String, String> said = new TreeMap<>();
        for (String key : new String[] {
            "intact", "changed", "missing", "extra", "all", "some", "none", "file", "state", "caption", "old"
        }) {
            said.put(key, words.text("report.verify." + key));
        }
        return said;
    }

    /// JSON inside a page: nothing in it may look like a tag.
    private static String json(String id, String json) {
        return "<script type=\"application/json\" id=\"" + id + "\">" + json.replace("<", "\\u003c") + "</script>";
    }

    private static String text(EvidenceWords words, String key) {
        return HtmlWriter.escape(words.text(key));
    }

    private static String script() {
        try (InputStream script = VerifyPage.class.getResourceAsStream("verify.js")) {
            if (script == null) {
                throw new IllegalStateException("verify.js is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

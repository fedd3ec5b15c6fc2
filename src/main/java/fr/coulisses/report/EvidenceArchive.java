package fr.coulisses.report;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.artefact.VersionFiles;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.HtmlPage;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.shared.CheckedFile;
import fr.coulisses.shared.CheckedZip;
import fr.coulisses.shared.FileName;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the file of a student as an archive to unpack and read in a browser without a network: one piece after the
/// other, so that a long file takes no more memory than a short one.
final class EvidenceArchive {

    private final EvidenceFile file;
    private final VersionReadings versions;
    private final VersionFiles files;
    private final Labels labels;
    private final Locale language;
    private final EvidenceWords words;

    EvidenceArchive(EvidenceFile file, VersionReadings versions, VersionFiles files, Labels labels, Locale language) {
        this.file = file;
        this.versions = versions;
        this.files = files;
        this.labels = labels;
        this.language = language;
        this.words = new EvidenceWords(labels, language);
    }

    void write(OutputStream out, Progress progress) throws IOException {
        try (CheckedZip zip = new CheckedZip(out)) {
            Map<Piece, List<CheckedFile>> pieces = new LinkedHashMap<>();
            Map<Piece, CheckedFile> contents = new LinkedHashMap<>();
            for (Piece piece : file.pieces()) {
                progress.at(pieces.size(), file.pieces().size());
                List<CheckedFile> written = piece(zip, piece);
                pieces.put(piece, written);
                contents.put(piece, written.getLast());
            }
            Document index = new EvidenceDocument(file, versions, words, new LinkedPieces(words, pieces)).document();
            zip.add("index.html", HtmlPage.write(index, ""));
            String manifest = EvidenceManifest.write(file, contents, zip.files());
            zip.add("manifest.json", manifest);
            zip.add("verifier.html", VerifyPage.write(manifest, words));
            String sums = zip.files().stream()
                    .map(one -> one.sha256() + "  " + one.path() + "\n")
                    .collect(Collectors.joining());
            zip.add("SHA256SUMS", sums);
            zip.add(words.text("report.readme.name"), words.text("report.readme"));
        }
    }

    /// The files of a piece; the last one is the content that the SHA-256 of the version was taken over.
    private List<CheckedFile> piece(CheckedZip zip, Piece piece) throws IOException {
        ArtefactVersion version = piece.version();
        String folder = "pieces/%02d-%s-v%d/".formatted(piece.number(), FileName.of(version.title()), version.number());
        Document document = files.document(version, language);
        List<CheckedFile> written = new ArrayList<>();
        written.add(zip.add(folder + "document.html", HtmlPage.write(document, back(piece))));
        written.add(zip.add(folder + "document.pdf", PdfWriter.write(document)));
        Optional<Workbook> workbook = versions.workbook(version, language);
        if (workbook.isPresent()) {
            written.add(zip.add(folder + "tableur.xlsx", XlsxWriter.write(workbook.get())));
        }
        written.add(zip.add(folder + "contenu.json", CanonicalJson.write(version.content())));
        return written;
    }

    private String back(Piece piece) {
        return "<nav class=\"back\"><a href=\"../../index.html#" + piece.anchor() + "\">"
                + HtmlWriter.escape(words.text("report.back")) + "</a></nav>";
    }
}

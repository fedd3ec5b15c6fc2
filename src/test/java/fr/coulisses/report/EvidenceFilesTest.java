package fr.coulisses.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfUa;
import fr.coulisses.report.LargeEvidence.Made;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CoulissesTest
class EvidenceFilesTest {

    private final LargeEvidence evidence;
    private final TestSchool school;
    private final EvidenceFiles files;
    private final EvidenceWriter writer;
    private final JdbcClient jdbc;

    @Autowired
    EvidenceFilesTest(
            LargeEvidence evidence, TestSchool school, EvidenceFiles files, EvidenceWriter writer, JdbcClient jdbc) {
        this.evidence = evidence;
        this.school = school;
        this.files = files;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @Test
    void writesAPdfThatEverybodyCanRead() throws IOException {
        Made made = evidence.budgets(2);
        jdbc.sql("insert into contribution values (?, ?, 'Les charges techniques.')")
                .params(made.versions().getFirst(), made.team().student().id())
                .update();
        jdbc.sql(
                        "insert into contribution_answer (version_id, student_id, person_id, confirmed) values (?, ?, ?, true)")
                .params(
                        made.versions().getFirst(),
                        made.team().student().id(),
                        made.team().fellow().id())
                .update();
        byte[] pdf = write(made, FileKind.PDF, "RNCP39603BC02");
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Dossier de preuves – BC02", "Projet pédagogique fictif", "Tableau des preuves")
                    .contains("J’ai établi le budget.", "À partir de devis.", "Un budget équilibré.", "Bien mené.")
                    .contains("Les charges techniques.", "confirme", "Acquis", "Budget 1, v1", "Budget 2, v1");
            assertThat(read.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @Test
    void writesTheSameFileForWordProcessors() throws IOException {
        Made made = evidence.budgets(1);
        byte[] docx = write(made, FileKind.DOCX, "");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Tableau des preuves", "C2.1", "Un budget équilibré.", "Bien mené.");
        }
    }

    @Test
    void provesEveryFileOfTheArchive() throws Exception {
        Made made = evidence.budgets(2);
        Map<String, byte[]> archive = unpacked(write(made, FileKind.ZIP, ""));
        assertThat(archive)
                .containsKeys("index.html", "manifest.json", "verifier.html", "SHA256SUMS", "LISEZ-MOI.txt")
                .containsKeys(
                        "pieces/01-budget-1-v1/document.pdf",
                        "pieces/01-budget-1-v1/tableur.xlsx",
                        "pieces/02-budget-2-v1/contenu.json");
        JsonNode manifest = JsonMapper.shared().readTree(archive.get("manifest.json"));
        for (JsonNode file : manifest.path("files")) {
            assertThat(sha256(archive.get(file.path("path").asString())))
                    .isEqualTo(file.path("sha256").asString());
        }
        for (JsonNode piece : manifest.path("pieces")) {
            assertThat(sha256(archive.get(piece.path("content").asString())))
                    .as("the content has the very SHA-256 of its version")
                    .isEqualTo(piece.path("contentSha256").asString());
        }
        new String(archive.getOrDefault("SHA256SUMS", new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .forEach(line ->
                        assertThat(sha256(archive.get(line.substring(66)))).isEqualTo(line.substring(0, 64)));
        assertThat(new String(archive.getOrDefault("index.html", new byte[0]), StandardCharsets.UTF_8))
                .doesNotContain("http:", "https:")
                .contains("href=\"pieces/01-budget-1-v1/document.pdf\"");
    }

    @Test
    void isForTheStudentTheirTutorTheirJuryAndTheSchool() {
        Made made = evidence.budgets(1);
        UUID student = made.team().student().id();
        for (PersonSummary reader :
                List.of(made.team().student(), made.team().tutor(), made.team().jury())) {
            assertThat(school.as(reader, () -> files.choice(student, null)).versions())
                    .hasSize(1);
        }
        assertThat(school.asAdministrator(() -> files.choice(student, null)).versions())
                .hasSize(1);
        for (PersonSummary stranger : List.of(
                made.team().fellow(), school.open(Role.TUTOR), school.open(Role.JURY), school.open(Role.STUDENT))) {
            assertThatThrownBy(() -> school.as(stranger, () -> files.choice(student, null)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void refusesAnEmptyFileAndAVersionOfSomebodyElse() {
        Made made = evidence.budgets(1);
        Made other = evidence.budgets(1);
        assertThatThrownBy(() -> assemble(made, List.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> assemble(made, other.versions())).isInstanceOf(NotFound.class);
    }

    @Test
    void stopsWhenNobodyWaitsForIt() {
        Made made = evidence.budgets(1);
        EvidenceFile file = assemble(made, made.versions());
        Thread.currentThread().interrupt();
        try {
            for (FileKind kind : EvidenceWriter.FORMATS) {
                assertThatThrownBy(() ->
                                writer.write(file, kind, Locale.FRENCH, new ByteArrayOutputStream(), Progress.UNHEARD))
                        .isInstanceOf(CancellationException.class);
                Thread.currentThread().interrupt();
            }
        } finally {
            Thread.interrupted();
        }
    }

    private EvidenceFile assemble(Made made, List<UUID> versions) {
        return school.as(
                made.team().student(),
                () -> files.assemble(made.team().student().id(), null, "", versions, Progress.UNHEARD));
    }

    private byte[] write(Made made, FileKind kind, String block) {
        return school.as(made.team().student(), () -> {
            EvidenceFile file =
                    files.assemble(made.team().student().id(), null, block, made.versions(), Progress.UNHEARD);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                writer.write(file, kind, Locale.FRENCH, out, Progress.UNHEARD);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte @org.jspecify.annotations.Nullable [] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(java.util.Objects.requireNonNull(bytes)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package fr.coulisses.contracts.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.coulisses.Measured;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.DocxWriter;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.Contracts;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.node.ObjectNode;

/// Prints what a contract of twenty pages costs as a DOCX, beside the same paragraphs and tables written by the library
/// alone in the same run; fails when it costs more than it may.
///
/// Run it with `mvn verify -Dtest=ContractBenchmark -Dbenchmark=true`.
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class ContractBenchmark {

    private static final int WARM = 30;
    private static final int MEASURED = 15;
    private static final int PAGES = 20;
    private static final Labels LABELS = new Labels();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void docx() throws IOException {
        Contract contract = long20();
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document(contract)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(PAGES);
        }
        byte[] ours = docx(contract);
        try (XWPFDocument written = new XWPFDocument(new ByteArrayInputStream(ours))) {
            List<IBodyElement> blocks = written.getBodyElements();
            Measured.within(
                    "CPU ms of a contract of 20 pages as DOCX, for the same bare blocks",
                    milliseconds(() -> docx(contract)),
                    3 * milliseconds(() -> bare(blocks)));
        }
    }

    /// A cession whose articles say much more than usual.
    private static Contract long20() {
        String paragraph =
                "Les parties conviennent que le programme, la date et le lieu sont arrêtés d’un commun accord."
                        .concat(" Toute modification donne lieu à un avenant signé par chacune d’elles.\n")
                        .repeat(28);
        return Contracts.with(
                Contracts.cession(),
                content ->
                        content.withArray("clauses").forEach(clause -> ((ObjectNode) clause).put("text", paragraph)));
    }

    private static Document document(Contract contract) {
        return ContractDocument.of(contract, ProjectSheet.titled("Les Nuits du Canal"), LABELS)
                .document("projet du 30/11/2026");
    }

    private static byte[] docx(Contract contract) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DocxWriter.write(document(contract), file);
        return file.toByteArray();
    }

    private static byte[] bare(List<IBodyElement> blocks) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            for (IBodyElement block : blocks) {
                if (block instanceof XWPFParagraph paragraph) {
                    document.createParagraph().createRun().setText(paragraph.getText());
                } else if (block instanceof XWPFTable table) {
                    bare(document, table);
                }
            }
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bare(XWPFDocument document, XWPFTable table) {
        XWPFTable copy = document.createTable(
                table.getRows().size(), table.getRow(0).getTableCells().size());
        for (int i = 0; i < table.getRows().size(); i++) {
            for (int j = 0; j < copy.getRow(i).getTableCells().size(); j++) {
                copy.getRow(i).getCell(j).setText(table.getRow(i).getCell(j).getText());
            }
        }
    }

    private static double milliseconds(Runnable work) {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            times.add((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return times.stream().sorted().toList().get(MEASURED / 2);
    }
}

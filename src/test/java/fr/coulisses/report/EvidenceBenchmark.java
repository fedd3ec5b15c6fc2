package fr.coulisses.report;

import fr.coulisses.CoulissesTest;
import fr.coulisses.LargeCohort;
import fr.coulisses.Measured;
import fr.coulisses.TestSchool;
import fr.coulisses.access.Visitor;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.export.BarePdf;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.report.LargeEvidence.Made;
import fr.coulisses.shared.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Prints what an evidence file of 22 competencies and 20 pieces costs, as ratios to the bare PDF engine on the same
/// HTML, and what the matrix of a cohort costs; never fails for being slow, because machines differ.
///
/// Run it with `mvn verify -Dtest=EvidenceBenchmark -Dbenchmark=true`.
@CoulissesTest
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class EvidenceBenchmark {

    private static final int PIECES = 20;
    private static final int MEASURED = 3;

    private final LargeEvidence evidence;
    private final LargeCohort cohorts;
    private final TestSchool school;
    private final EvidenceFiles files;
    private final EvidenceWriter writer;
    private final VersionReadings readings;

    @LocalServerPort
    private int port;

    @Autowired
    EvidenceBenchmark(
            LargeEvidence evidence,
            LargeCohort cohorts,
            TestSchool school,
            EvidenceFiles files,
            EvidenceWriter writer,
            VersionReadings readings) {
        this.evidence = evidence;
        this.cohorts = cohorts;
        this.school = school;
        this.files = files;
        this.writer = writer;
        this.readings = readings;
    }

    @Test
    void evidenceFile() {
        Made made = evidence.wholeSheet(PIECES);
        Document document = writer.document(assemble(made), Locale.FRENCH);
        double bare = milliseconds(() -> BarePdf.write(document, OutputStream.nullOutputStream()));
        for (FileKind kind : List.of(FileKind.PDF, FileKind.DOCX)) {
            double ours = milliseconds(() -> write(made, kind));
            Measured.within("ms to export 22 competencies × 20 pieces as " + kind, ours, 2 * bare);
        }
        // The archive has each piece as files of its own.
        double apart = milliseconds(() -> assemble(made).pieces().forEach(this::bare));
        double archive = milliseconds(() -> write(made, FileKind.ZIP));
        Measured.within("ms to export 22 competencies × 20 pieces as ZIP", archive, 2 * apart);
    }

    @Test
    void matrixOfACohort() throws IOException, InterruptedException {
        LargeCohort.Made made = cohorts.make(40, 20);
        Visitor tutor = Visitor.of(port, made.tutor().email());
        String page = "cohortes/" + made.cohort() + "/competences";
        tutor.get(page);
        double spent = milliseconds(() -> {
            try {
                tutor.get(page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Measured.within("ms of a page with 40 students × 20 artefacts", spent, 1000);
    }

    private EvidenceFile assemble(Made made) {
        return school.as(
                made.team().student(),
                () -> files.assemble(made.team().student().id(), null, "", made.versions(), Progress.UNHEARD));
    }

    /// The files of a piece, each by its engine alone.
    private void bare(Piece piece) {
        BarePdf.write(readings.document(piece.version(), Locale.FRENCH), OutputStream.nullOutputStream());
        readings.workbook(piece.version(), Locale.FRENCH).ifPresent(XlsxWriter::write);
    }

    private void write(Made made, FileKind kind) {
        try {
            writer.write(assemble(made), kind, Locale.FRENCH, OutputStream.nullOutputStream(), Progress.UNHEARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The middle of several runs, after one to warm up.
    private static double milliseconds(Runnable work) {
        work.run();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            long before = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - before) / 1e6);
        }
        return times.stream().sorted().toList().get(MEASURED / 2);
    }
}

package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.coulisses.Measured;
import fr.coulisses.School;
import fr.coulisses.artefact.export.BarePdf;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.node.ObjectNode;

/// Prints what a rider costs as a PDF, beside the same page printed by the engine alone in the same run; fails when it
/// costs more than twice as much.
///
/// Run it with `mvn verify -Dtest=RiderBenchmark -Dbenchmark=true`.
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class RiderBenchmark {

    private static final int WARM = 8;
    private static final int MEASURED = 9;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void ofTheFestival() {
        measure("CPU ms of the festival's rider as PDF, for the bare engine", demonstration());
    }

    @Test
    void ofThreeHundredThings() {
        ObjectNode content = demonstration();
        content.set("items", Crowds.items());
        assertThat(Riders.read(content).items()).hasSize(Crowds.THINGS);
        measure("CPU ms of a rider of 300 things as PDF, for the bare engine", content);
    }

    private static ObjectNode demonstration() {
        return (ObjectNode) Riders.JSON.readTree(School.resource("festival/stage-rider.json"));
    }

    /// The document is described anew each time, as it is for somebody who asks for the file.
    private static void measure(String what, ObjectNode content) {
        StageRider rider = Riders.read(content);
        Document described = document(rider);
        double ours = milliseconds(() -> PdfWriter.write(document(rider)));
        Measured.within(what, ours, 2 * milliseconds(() -> BarePdf.write(described, new ByteArrayOutputStream())));
    }

    private static Document document(StageRider rider) {
        return new StageRiderDocument(rider, Riders.french()).document();
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

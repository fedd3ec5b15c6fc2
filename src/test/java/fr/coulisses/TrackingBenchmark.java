package fr.coulisses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.access.Visitor;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.tracking.Revisions;
import fr.coulisses.tracking.TrackedLine;
import fr.coulisses.tracking.TrackingSheet;
import fr.coulisses.tracking.Trackings;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prints what the tracking of 1,000 lines by 3,000 documents costs beside what it may cost; fails when it costs more.
///
/// Run it with `mvn verify -Dtest=TrackingBenchmark -Dbenchmark=true`.
@CoulissesTest
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class TrackingBenchmark {

    private static final int LINES = 1_000;
    private static final int DOCUMENTS = 3_000;
    private static final int SESSIONS = 20;

    private final School school;
    private final Budgets budgets;
    private final Revisions revisions;
    private final Trackings trackings;
    private final JdbcClient jdbc;
    private final CountedStatements statements;
    private String page = "";
    private UUID project = new UUID(0, 0);

    @LocalServerPort
    private int port;

    @Autowired
    TrackingBenchmark(
            School school,
            Budgets budgets,
            Revisions revisions,
            Trackings trackings,
            JdbcClient jdbc,
            CountedStatements statements) {
        this.school = school;
        this.budgets = budgets;
        this.revisions = revisions;
        this.trackings = trackings;
        this.jdbc = jdbc;
        this.statements = statements;
    }

    @BeforeEach
    void bringInManyDocuments() {
        project = school.project("Trois mille pièces");
        page = ProjectAddress.tracking(project);
        school.does(School.INES, () -> {
            budgets.bringIn(
                    project,
                    IntStream.range(0, LINES)
                            .mapToObj(i -> Entry.of(
                                    i % 2 == 0 ? Section.EXPENSE : Section.INCOME,
                                    i % 2 == 0 ? "606" : "706",
                                    Heading.PRODUCTION,
                                    "Ligne " + i,
                                    BigDecimal.TEN,
                                    "unité",
                                    BigDecimal.TWO))
                            .toList(),
                    true);
            revisions.agree(project, LocalDate.now(), "");
        });
        List<BudgetLine> lines =
                school.as(School.INES, () -> budgets.get(project)).lines();
        for (int i = 0; i < DOCUMENTS; i++) {
            document(i, lines.get(i % lines.size()).id());
        }
    }

    /// As the register keeps one; each with two thirds of an expense of its line.
    private void document(int number, UUID line) {
        jdbc.sql("""
                        insert into register_entry (id, project_id, register, state, state_on, content, name, changed_by)
                        select ?, ?, 'documents', 'PAID', current_date, ?::jsonb, ?, id from person where email = ?""")
                .params(UUID.randomUUID(), project, """
                        {"kind": "INVOICE", "party": "Fournisseur %d", "number": "F-%d", "issuedOn": "2026-11-02",
                         "shares": [{"id": "s", "line": "%s", "net": 6.00, "vatRate": 20}]}""".formatted(number, number, line), "F-" + number, School.INES)
                .update();
    }

    @Test
    void opensWithFewStatements() throws IOException, InterruptedException {
        Visitor student = Visitor.of(port, School.INES);
        student.get(page);
        statements.reset();
        long before = System.nanoTime();
        assertThat(student.get(page)).isEqualTo(200);
        double opening = (System.nanoTime() - before) / 1e6;
        List<String> sent = statements.sent();
        sent.forEach(sql -> System.out.println("    " + sql.replaceAll("\\s+", " ")));
        System.out.printf("    opened in %.0f ms%n", opening);
        Measured.within("statements to open a tracking of 3,000 documents", sent.size(), 8);
        TrackingSheet sheet = school.as(School.INES, () -> trackings.of(project));
        assertThat(sheet.sum(Section.EXPENSE, TrackedLine::paid).euros())
                .as("what is paid")
                .isEqualByComparingTo("10800");
    }

    @Test
    void weighsLittleOnASession() throws IOException, InterruptedException {
        Visitor.of(port, School.INES).get(page);
        long before = heap();
        // The visitors go, with what their side of the line holds; their sessions stay.
        for (int i = 0; i < SESSIONS; i++) {
            Visitor.of(port, School.INES).get(page);
        }
        Measured.within(
                "KB of heap for a session on a tracking of 3,000 documents",
                (heap() - before) / 1024.0 / SESSIONS,
                500);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package fr.coulisses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.BrowserContext;
import fr.coulisses.access.Visitor;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ui.ProjectAddress;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Prints what a budget of 5,000 lines costs those who open it, and those who only work beside it, next to what it may
/// cost; fails when it costs more. The machine has to be quiet.
///
/// Run it with `mvn verify -Dtest=LargeBudgetBenchmark -Dbenchmark=true`.
@CoulissesTest
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class LargeBudgetBenchmark {

    private static final int LINES = 5_000;
    private static final int EXPORTS = 5;

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;
    private final CountedStatements statements;
    private UUID project;
    private String page = "";

    @LocalServerPort
    private int port;

    @Autowired
    LargeBudgetBenchmark(School school, Budgets budgets, CountedStatements statements) {
        this.school = school;
        this.budgets = budgets;
        this.statements = statements;
    }

    @BeforeEach
    void bringInManyLines() {
        project = school.project("Cinq mille lignes");
        page = ProjectAddress.budget(project);
        school.does(School.INES, () -> budgets.bringIn(project, manyLines(LINES), true));
    }

    @Test
    void opensWithFewStatements() throws IOException, InterruptedException {
        Visitor student = Visitor.of(port, School.INES);
        student.get(page);
        statements.reset();
        student.get(page);
        student.get(page + "/lignes.json");
        List<String> sent = statements.sent();
        sent.forEach(sql -> System.out.println("    " + sql.replaceAll("\\s+", " ")));
        Measured.within("statements to open a budget of 5,000 lines", sent.size(), 8);
    }

    @Test
    void weighsLittleOnASession() throws IOException, InterruptedException {
        Visitor.of(port, School.INES).get(page);
        List<Visitor> open = new ArrayList<>();
        long before = heap();
        for (int i = 0; i < 20; i++) {
            Visitor visitor = Visitor.of(port, School.INES);
            visitor.get(page);
            visitor.get(page + "/lignes.json");
            open.add(visitor);
        }
        Measured.within("KB of heap for a session on 5,000 lines", (heap() - before) / 1024.0 / open.size(), 500);
    }

    @Test
    void scrollsAndTakesABlock() {
        browser.as(School.INES);
        browser.context()
                .grantPermissions(
                        List.of("clipboard-read", "clipboard-write"),
                        new BrowserContext.GrantPermissionsOptions().setOrigin(browser.address()));
        browser.page().setViewportSize(1600, 900);
        browser.open("/" + page);
        browser.page().locator("budget-grid.ready").waitFor();
        assertAll(
                // Two beats of a screen of 60 a second; the browser rounds its clock to a tenth.
                () -> Measured.within(
                        "ms of a frame while it scrolls, 9 of 10", frame(".budget-section .scroll"), 1000.0 / 30 + 0.1),
                () -> Measured.within("ms to paste 200 rows, seen on screen", paste(200), 1000));
    }

    /// Five people ask for the workbook at once; a sixth types into a small budget and opens its page meanwhile.
    @Test
    void leavesOthersAtWorkWhileItIsExported() throws Exception {
        UUID small = school.projectWithBudget("À côté", "budget-concert.csv");
        // Another one: each opening leaves a page behind, and all of them would hear of what is typed.
        UUID opened = school.projectWithBudget("Plus loin", "budget-concert.csv");
        Visitor other = Visitor.of(port, School.INES);
        List<Visitor> exporting = new ArrayList<>();
        for (int i = 0; i < EXPORTS; i++) {
            exporting.add(Visitor.of(port, School.INES));
        }
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.budget(small));
        browser.page().locator("budget-grid.ready").waitFor();
        exporting.getFirst().get(page + ".xlsx");
        List<Double> alone = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            alone.add(milliseconds(other, opened));
            alone.add(typing(i));
        }
        System.out.printf(
                "    without any export, the slowest of the last %d ms%n", (int) slowest(alone.subList(20, 40)));
        List<Double> opening = new ArrayList<>();
        List<Double> typing = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(EXPORTS)) {
            List<Future<HttpResponse<String>>> files = exporting.stream()
                    .map(visitor -> threads.submit(() -> visitor.ask(page + ".xlsx")))
                    .toList();
            while (!files.stream().allMatch(Future::isDone)) {
                opening.add(milliseconds(other, opened));
                typing.add(typing(opening.size() + 100));
            }
            for (Future<HttpResponse<String>> file : files) {
                assertThat(file.get().statusCode()).isEqualTo(200);
            }
        }
        System.out.printf(
                "    five exports took %.1f s, with %d actions beside%n",
                (System.nanoTime() - begin) / 1e9, 2 * opening.size());
        assertAll(
                () -> Measured.within("ms to open a page beside five exports, the slowest", slowest(opening), 400),
                () -> Measured.within("ms to type a cell beside five exports, the slowest", slowest(typing), 400));
    }

    private static double milliseconds(Visitor visitor, UUID project) throws IOException, InterruptedException {
        long before = System.nanoTime();
        assertThat(visitor.get(ProjectAddress.budget(project))).isEqualTo(200);
        return (System.nanoTime() - before) / 1e6;
    }

    /// From the Enter key until the server has the cell.
    private double typing(int number) {
        browser.page().locator(".budget-line [data-column=LABEL]").first().evaluate("cell => cell.focus()");
        browser.page().keyboard().type("n" + number);
        return ((Number) browser.page().evaluate("""
                        () => new Promise(done => {
                            const start = performance.now();
                            const look = () => document.querySelector('budget-grid .saving')
                                ? requestAnimationFrame(look) : done(performance.now() - start);
                            document.activeElement.dispatchEvent(
                                new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
                            look();
                        })""")).doubleValue();
    }

    private static double slowest(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /// The 90th percentile of the time between two frames, scrolling through all lines.
    private double frame(String scroller) {
        return ((Number) browser.page().locator(scroller).first().evaluate("""
                        element => new Promise(done => {
                            const times = [];
                            let last = performance.now();
                            let steps = 0;
                            const step = (now) => {
                                times.push(now - last);
                                last = now;
                                element.scrollTop += 240;
                                if (++steps < 180) requestAnimationFrame(step);
                                else done(times.sort((a, b) => a - b)[Math.floor(times.length * 0.9)]);
                            };
                            requestAnimationFrame(step);
                        })""")).doubleValue();
    }

    private double paste(int rows) {
        browser.page().locator(".budget-section .scroll").first().evaluate("element => (element.scrollTop = 0)");
        browser.page().locator(".budget-line [data-column=LABEL]").first().click();
        String block = "Collé\tTechnique\t2\tunité\t3,5\n".repeat(rows);
        browser.page().evaluate("text => navigator.clipboard.writeText(text)", block);
        browser.page().evaluate("""
                () => {
                    window.pasted = new Promise(done => {
                        addEventListener('paste', () => {
                            const start = performance.now();
                            const look = () => document.querySelector('.budget-line [data-column=LABEL]').textContent === 'Collé'
                                ? done(performance.now() - start) : requestAnimationFrame(look);
                            look();
                        }, { capture: true, once: true });
                    });
                }""");
        browser.page().keyboard().press("Control+v");
        return ((Number) browser.page().evaluate("window.pasted")).doubleValue();
    }

    private static List<Entry> manyLines(int count) {
        List<Entry> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean income = i % 5 == 0;
            lines.add(Entry.of(
                    income ? Section.INCOME : Section.EXPENSE,
                    income ? "74" : "613",
                    income ? Heading.GRANTS : Heading.TECHNICAL,
                    "Location du système de diffusion, soirée " + i,
                    BigDecimal.valueOf(i % 7 + 1),
                    "unité",
                    new BigDecimal(income ? "4.00" : "1.00")));
        }
        return lines;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

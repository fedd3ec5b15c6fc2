package fr.coulisses;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.coulisses.access.Visitor;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ui.ProjectAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Prints what things cost beside what they may cost, and fails when one costs more.
///
/// Run it with `mvn verify -Dtest=Benchmark -Dbenchmark=true`.
@CoulissesTest
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class Benchmark {

    private static final int WARM = 300;
    private static final int MEASURED = 300;
    private static final int SESSIONS = 60;

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Budgets budgets;
    private final CountedStatements statements;

    @LocalServerPort
    private int port;

    @Autowired
    Benchmark(School school, Budgets budgets, CountedStatements statements) {
        this.school = school;
        this.budgets = budgets;
        this.statements = statements;
    }

    @Test
    void homePageOfAStudent() throws IOException, InterruptedException {
        Visitor student = Visitor.of(port, School.INES);
        student.get("projets");
        statements.reset();
        assertThat(student.get("projets")).isEqualTo(200);
        Measured.within("statements of the home page", statements.sent().size(), 8);
        int bytes = student.ask("projets").body().length();
        Measured.within("characters of the first answer, before compression", bytes, 600_000);
    }

    @Test
    void addingABudgetLine() {
        UUID project = school.project("Mesure");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        school.does(School.INES, () -> {
            for (int i = 0; i < WARM; i++) {
                budgets.add(project, Entry.blank(Section.EXPENSE), null);
            }
            long before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < MEASURED; i++) {
                budgets.add(project, Entry.blank(Section.EXPENSE), null);
            }
            double milliseconds = (threads.getCurrentThreadCpuTime() - before) / 1e6 / MEASURED;
            Measured.within("CPU ms to add a budget line", milliseconds, 6);
        });
        statements.reset();
        school.does(School.INES, () -> budgets.add(project, Entry.blank(Section.EXPENSE), null));
        Measured.within("statements to add a budget line", statements.sent().size(), 8);
    }

    @Test
    void budgetPage() throws IOException, InterruptedException {
        UUID project = school.projectWithBudget("Page mesurée", "budget-concert.csv");
        Visitor student = Visitor.of(port, School.INES);
        student.get(ProjectAddress.budget(project));
        statements.reset();
        student.get(ProjectAddress.budget(project));
        Measured.within("statements of the budget page", statements.sent().size(), 8);
    }

    @Test
    void sessionOfAStudent() throws IOException, InterruptedException {
        Visitor.of(port, School.THEO).get("projets");
        List<Visitor> open = new ArrayList<>();
        long before = heap();
        for (int i = 0; i < SESSIONS; i++) {
            Visitor student = Visitor.of(port, School.THEO);
            student.get("projets");
            open.add(student);
        }
        Measured.within("KB of heap for a session on the home page", (heap() - before) / 1024.0 / open.size(), 200);
    }

    @Test
    void firstPageWithAnEmptyCache() {
        browser.signIn(School.INES);
        try (BrowserContext fresh = browser.withEmptyCache()) {
            Page page = fresh.newPage();
            page.navigate(browser.address() + "/projets");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Number bytes = (Number) page.evaluate("""
                    ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))
                        .reduce((sum, entry) => sum + entry.transferSize, 0)""");
            Measured.within("KB of the first page after sign-in", bytes.doubleValue() / 1024, 600);
        }
    }

    @Test
    void addingABudgetLineOnScreen() {
        UUID project = school.projectWithBudget("Mesure à l’écran", "budget-concert.csv");
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.budget(project));
        Locator add = browser.button("+ Ajouter une charge");
        Locator lines = browser.page().locator(".budget-line");
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int before = lines.count();
            times.add(((Number) add.evaluate("""
                    (button, before) => new Promise(seen => {
                        const start = performance.now();
                        const look = () => document.querySelectorAll('.budget-line').length > before
                            ? seen(performance.now() - start) : requestAnimationFrame(look);
                        button.click();
                        look();
                    })""", before)).doubleValue());
            browser.page().keyboard().press("Escape");
        }
        Measured.within("ms from a click to a new line on screen", median(times.subList(2, times.size())), 200);
    }

    /// Compares the packaged jar with the launcher, which must have been built: `./coulisses run --help` does.
    @Test
    void launch(@TempDir Path place) throws IOException, InterruptedException {
        Path jar = Path.of("target", "coulisses.jar");
        Assumptions.assumeTrue(Files.exists(jar), "there is no jar yet");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> fat =
                List.of(java, "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED", "-jar", "" + jar);
        List<String> launcher = List.of("./coulisses", "run");
        String data = place.resolve("data").toString();
        startMilliseconds(launcher, data);
        List<Double> slow = new ArrayList<>();
        List<Double> fast = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            slow.add(startMilliseconds(fat, data));
            fast.add(startMilliseconds(launcher, data));
        }
        Measured.within("start of the launcher for one start of the jar", median(fast) / median(slow), 0.5);
    }

    private static double startMilliseconds(List<String> command, String data)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--port", "18099", "--data", data));
        long before = System.nanoTime();
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader()) {
            if (output.lines().noneMatch(line -> line.contains("is ready"))) {
                throw new IllegalStateException("It never was ready: " + words);
            }
        }
        double milliseconds = (System.nanoTime() - before) / 1e6;
        process.destroy();
        process.waitFor();
        return milliseconds;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package fr.coulisses;

import fr.coulisses.access.Visitor;
import fr.coulisses.account.Impersonation;
import fr.coulisses.platform.DemonstrationSchool;
import fr.coulisses.platform.generation.GeneratedSchool;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.search.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Prints what a school of 1,000,000 artefacts costs, as ratios to what it may cost; never fails for being slow.
///
/// `mvn verify -Dtest=SearchBenchmark -Dbenchmark=true` makes the school up first, which takes minutes. With
/// `-Dbenchmark.data=DIR` it takes the one that `./coulisses generate --students 175000 --data DIR` made up.
@CoulissesTest
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class SearchBenchmark {

    private static final int STUDENTS = 175_000;
    private static final int ARTEFACTS = 1_000_000;
    private static final int TIMES = 25;
    private static final double ALLOWED = 200;

    private static final List<String> WORDS = List.of(
            "budget",
            "prévisionnel",
            "territoire",
            "fondation marchand",
            "étude publics sète",
            "camille moreau",
            "c2.1",
            "kaléidoscope",
            "b",
            "q",
            "de la",
            "budg sèt");

    private final Impersonation impersonation;
    private final Search search;
    private final GeneratedSchool generated;
    private final CountedStatements statements;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    SearchBenchmark(
            Impersonation impersonation,
            Search search,
            GeneratedSchool generated,
            CountedStatements statements,
            JdbcClient jdbc) {
        this.impersonation = impersonation;
        this.search = search;
        this.generated = generated;
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void makeUpASchool() {
        if (count() < ARTEFACTS) {
            generated.generate(STUDENTS, 1, DemonstrationSchool.PASSWORD, students -> {});
        }
        System.out.printf("%,d artefacts%n", count());
    }

    @Test
    void search() {
        for (String who : List.of("admin", "tutrice", "etudiante", "jury")) {
            List<Double> all = new ArrayList<>();
            for (String words : WORDS) {
                List<Double> times = new ArrayList<>();
                impersonation.as(who + "@generee.example", () -> {
                    search.find(words, 6);
                    for (int i = 0; i < TIMES; i++) {
                        times.add(milliseconds(() -> search.find(words, 6)));
                    }
                });
                print(who + " searches « " + words + " »", times);
                all.addAll(times);
            }
            impersonation.as(who + "@generee.example", () -> all.add(milliseconds(() -> search.recent(6))));
            print(who + ", all questions", all);
        }
    }

    @Test
    void pages() throws IOException, InterruptedException {
        UUID project = jdbc.sql("""
                        select m.project_id from project_member m join person p on p.id = m.person_id
                        where p.email = 'etudiante@generee.example'""").query(UUID.class).single();
        page("etudiante", "projets");
        page("etudiante", ProjectAddress.of(project));
        page("etudiante", ProjectAddress.competencies(project));
        page("tutrice", "projets");
        page("tutrice", "revue");
        page("tutrice", ProjectAddress.competencies(project));
        page("admin", "projets");
        page("admin", ProjectAddress.of(project));
        page("admin", "administration/comptes");
    }

    private void page(String who, String address) throws IOException, InterruptedException {
        Visitor visitor = Visitor.of(port, who + "@generee.example");
        visitor.get(address);
        statements.reset();
        visitor.get(address);
        int sent = statements.sent().size();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            long before = System.nanoTime();
            visitor.get(address);
            times.add((System.nanoTime() - before) / 1e6);
        }
        print(who + " opens /" + address.replaceAll("[0-9a-f-]{36}", "…") + ", " + sent + " statements", times);
    }

    private int count() {
        return jdbc.sql("select count(*) from artefact").query(Integer.class).single();
    }

    private static double milliseconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        double slow = sorted.get((int) (sorted.size() * 0.95));
        System.out.printf(
                "%-60s median %7.1f ms  95th percentile %7.1f ms  of %3.0f  ratio %.2f%n",
                what, median, slow, ALLOWED, slow / ALLOWED);
    }
}

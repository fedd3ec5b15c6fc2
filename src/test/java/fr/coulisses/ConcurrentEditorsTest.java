package fr.coulisses;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Draft;
import fr.coulisses.artefact.SavedDraft;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.CellConflict;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.DraftMerge;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Two people write at the same moment, a thousand times: what either typed stands, was handed back to them, or was
/// replaced by somebody who had it before their eyes.
@CoulissesTest
class ConcurrentEditorsTest {

    private static final int ROUNDS = 1000;
    private static final List<Column> TYPED = List.of(Column.LABEL, Column.UNIT, Column.FUNDER);

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Budgets budgets;
    private final JdbcClient jdbc;
    private Team team;

    @Autowired
    ConcurrentEditorsTest(TestSchool school, Artefacts artefacts, Budgets budgets, JdbcClient jdbc) {
        this.school = school;
        this.artefacts = artefacts;
        this.budgets = budgets;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void startProject() {
        team = school.team(ProjectSheet.titled("Deux plumes"));
    }

    @Test
    void loseNothingOfADraft() {
        UUID artefact = school.as(
                team.student(),
                () -> artefacts
                        .start(team.project(), "forecast-budget", "Budget")
                        .id());
        DraftEditor first = new DraftEditor(team.student(), artefact, 1);
        DraftEditor second = new DraftEditor(team.fellow(), artefact, 2);
        bothAtOnce(first::save, second::save);
        Set<String> end =
                words(school.as(team.student(), () -> artefacts.draft(artefact)).content());
        assertThat(union(first.typed, second.typed)).hasSizeGreaterThan(ROUNDS);
        assertThat(union(first.typed, second.typed))
                .isSubsetOf(union(
                        end, first.handedBack, second.handedBack, first.replacedKnowingly, second.replacedKnowingly));
        assertThat(union(first.handedBack, second.handedBack)).isNotEmpty();
    }

    @Test
    void loseNothingOfABudget() {
        UUID line = school.as(
                team.student(),
                () -> budgets.add(team.project(), Entry.blank(Section.INCOME), null)
                        .id());
        CellEditor first = new CellEditor(team.student(), line, 1);
        CellEditor second = new CellEditor(team.fellow(), line, 2);
        bothAtOnce(first::type, second::type);
        BudgetLine end = school.as(team.student(), () -> budgets.get(team.project()))
                .lines()
                .getFirst();
        Set<String> stands = new HashSet<>();
        TYPED.forEach(column -> stands.add(column.textOf(end.entry())));
        assertThat(union(first.typed, second.typed)).hasSize(2 * ROUNDS);
        assertThat(union(first.typed, second.typed))
                .isSubsetOf(union(
                        stands,
                        first.handedBack,
                        second.handedBack,
                        first.replacedKnowingly,
                        second.replacedKnowingly));
        assertThat(union(first.handedBack, second.handedBack)).isNotEmpty();
        assertThat(breaksInTheLog(line)).isZero();
    }

    /// How often an entry of the log does not go on from where the one before it ended.
    private int breaksInTheLog(UUID line) {
        return jdbc.sql("""
                        select count(*) from (
                            select before, lag(after) over (order by id) as earlier from budget_change where line_id = ?
                        ) log where before is distinct from earlier""").param(line).query(Integer.class).single();
    }

    private static void bothAtOnce(Runnable first, Runnable second) {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Exception> failures = new CopyOnWriteArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Stream.of(first, second).forEach(gesture -> threads.execute(() -> rounds(together, gesture, failures)));
        }
        assertThat(failures).isEmpty();
    }

    private static void rounds(CyclicBarrier together, Runnable gesture, List<Exception> failures) {
        for (int round = 0; round < ROUNDS; round++) {
            try {
                together.await(10, TimeUnit.SECONDS);
                gesture.run();
            } catch (InterruptedException | BrokenBarrierException | TimeoutException | RuntimeException e) {
                failures.add(e);
            }
        }
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> union = new HashSet<>();
        Stream.of(sets).forEach(union::addAll);
        return union;
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new HashSet<>();
        if (node.isString()) {
            words.add(node.asString());
        }
        node.forEach(child -> words.addAll(words(child)));
        return words;
    }

    /// Somebody with a draft open: writes into what they see, saves, sometimes looks again.
    private final class DraftEditor {

        private final PersonSummary person;
        private final UUID artefact;
        private final Random random;
        private final Set<String> typed = new HashSet<>();
        private final Set<String> handedBack = new HashSet<>();
        private final Set<String> replacedKnowingly = new HashSet<>();
        private Draft seen;
        private int count;

        DraftEditor(PersonSummary person, UUID artefact, int seed) {
            this.person = person;
            this.artefact = artefact;
            this.random = new Random(seed);
            this.seen = school.as(person, () -> artefacts.draft(artefact));
        }

        void save() {
            ObjectNode mine = (ObjectNode) seen.content().deepCopy();
            for (int i = random.nextInt(3); i >= 0; i--) {
                gesture(mine, (ArrayNode) mine.get("lines"));
            }
            Set<String> before = words(seen.content());
            Set<String> written = words(mine);
            written.stream().filter(word -> !before.contains(word)).forEach(typed::add);
            before.stream().filter(word -> !written.contains(word)).forEach(replacedKnowingly::add);
            JsonNode base = seen.content();
            SavedDraft saved = school.as(person, () -> artefacts.save(artefact, base, mine));
            saved.conflicts().stream().map(DraftMerge.Conflict::mine).forEach(value -> handedBack.addAll(words(value)));
            seen = saved.draft();
        }

        private void gesture(ObjectNode content, ArrayNode lines) {
            switch (random.nextInt(lines.isEmpty() ? 2 : 6)) {
                case 0 -> content.put("assumptions", word());
                case 1 -> lines.insert(random.nextInt(lines.size() + 1), line());
                case 2, 3 -> entry(lines).put(random.nextBoolean() ? "label" : "unit", word());
                case 4 -> lines.insert(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
                default -> {
                    if (lines.size() > 8) {
                        lines.remove(random.nextInt(lines.size()));
                    }
                }
            }
        }

        private ObjectNode entry(ArrayNode lines) {
            return (ObjectNode) lines.get(random.nextInt(lines.size())).get("entry");
        }

        private ObjectNode line() {
            ObjectNode line = tools.jackson.databind.json.JsonMapper.shared().createObjectNode();
            line.put("id", UUID.randomUUID().toString());
            line.putObject("entry")
                    .put("section", "EXPENSE")
                    .put("account", "604")
                    .put("heading", "ARTISTIC")
                    .put("label", word())
                    .put("quantity", 1)
                    .put("unit", "u")
                    .put("unitPrice", 10)
                    .put("vatRate", 0)
                    .put("funder", "");
            return line;
        }

        private String word() {
            return person.familyName() + " " + count++;
        }
    }

    /// Somebody with the budget open: types into one of three cells over what they see there.
    private final class CellEditor {

        private final PersonSummary person;
        private final UUID line;
        private final Random random;
        private final Set<String> typed = new HashSet<>();
        private final Set<String> handedBack = new HashSet<>();
        private final Set<String> replacedKnowingly = new HashSet<>();
        private Entry seen;
        private int count;

        CellEditor(PersonSummary person, UUID line, int seed) {
            this.person = person;
            this.line = line;
            this.random = new Random(seed);
            this.seen = Entry.blank(Section.INCOME);
        }

        void type() {
            Column column = TYPED.get(random.nextInt(TYPED.size()));
            String word = person.familyName() + " " + count++;
            String expected = column.textOf(seen);
            typed.add(word);
            try {
                seen = school.as(person, () -> budgets.type(team.project(), line, column, expected, word))
                        .entry();
                replacedKnowingly.add(expected);
            } catch (CellConflict conflict) {
                handedBack.add(word);
                seen = conflict.current().entry();
            }
        }
    }
}

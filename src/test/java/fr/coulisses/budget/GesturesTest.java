package fr.coulisses.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What one person does at once is taken back at once, and what somebody else did since stays.
@CoulissesTest
class GesturesTest {

    private final TestSchool school;
    private final Budgets budgets;
    private TestSchool.Team team;

    @Autowired
    GesturesTest(TestSchool school, Budgets budgets) {
        this.school = school;
        this.budgets = budgets;
    }

    @BeforeEach
    void enterThreeLines() {
        team = school.team(ProjectSheet.titled("Gestes"));
        school.as(team.student(), () -> {
            for (String label : List.of("Une", "Deux", "Trois")) {
                budgets.add(team.project(), line(label), null);
            }
        });
    }

    @Test
    void takesABlockBackAndDoesItAgain() {
        school.as(team.student(), () -> {
            Block block = new Block(
                    List.of(edit("Une", Column.QUANTITY, "1", "5"), edit("Deux", Column.LABEL, "Deux", "2")),
                    List.of(new NewLine(Section.EXPENSE, false, Map.of(Column.LABEL, "Quatre"))),
                    id("Deux"));
            budgets.write(team.project(), Gesture.PASTE, block);
            assertThat(labels()).containsExactly("Une", "2", "Quatre", "Trois");
            assertThat(undo()).isEqualTo(new Undone(Gesture.PASTE, 3, 0));
            assertThat(labels()).containsExactly("Une", "Deux", "Trois");
            assertThat(redo()).isEqualTo(new Undone(Gesture.PASTE, 3, 0));
            assertThat(labels()).containsExactly("Une", "2", "Quatre", "Trois");
        });
    }

    @Test
    void bringsDeletedLinesBackWhereTheyStood() {
        school.as(team.student(), () -> {
            budgets.delete(team.project(), List.of(id("Une"), id("Deux")));
            assertThat(labels()).containsExactly("Trois");
            undo();
            assertThat(labels()).containsExactly("Une", "Deux", "Trois");
        });
    }

    @Test
    void leavesAloneWhatSomebodyElseChangedSince() {
        UUID one = school.as(team.student(), () -> id("Une"));
        school.as(team.student(), () -> {
            Block block = new Block(
                    List.of(edit("Une", Column.LABEL, "Une", "Ma ligne"), edit("Une", Column.QUANTITY, "1", "7")),
                    List.of(),
                    null);
            budgets.write(team.project(), Gesture.FILL, block);
        });
        school.as(team.fellow(), () -> budgets.type(team.project(), one, Column.QUANTITY, "7", "9"));
        school.as(team.student(), () -> {
            assertThat(undo()).isEqualTo(new Undone(Gesture.FILL, 1, 1));
            Entry entry = budgets.get(team.project()).lines().getFirst().entry();
            assertThat(entry.label()).isEqualTo("Une");
            assertThat(entry.quantity()).isEqualByComparingTo("9");
        });
    }

    @Test
    void doesNotUndoForSomebodyElseNorBeyondTheBeginning() {
        long since = school.as(team.student(), () -> budgets.get(team.project()).upTo());
        school.as(
                team.student(),
                () -> assertThat(budgets.undo(team.project(), false, since)).isEmpty());
        school.as(
                team.fellow(),
                () -> assertThat(budgets.undo(team.project(), false, 0)).isEmpty());
    }

    @Test
    void forgetsWhatWasUndoneWhenSomethingNewIsDone() {
        school.as(team.student(), () -> {
            undo();
            budgets.add(team.project(), line("Autre"), null);
            assertThat(budgets.undo(team.project(), true, 0)).isEmpty();
            assertThat(labels()).containsExactly("Une", "Deux", "Autre");
        });
    }

    @Test
    void writesNothingOfABlockWithOneBadCell() {
        school.as(team.student(), () -> {
            Block block = new Block(
                    List.of(edit("Une", Column.LABEL, "Une", "Autrement"), edit("Deux", Column.QUANTITY, "1", "-3")),
                    List.of(),
                    null);
            assertThatThrownBy(() -> budgets.write(team.project(), Gesture.PASTE, block))
                    .isInstanceOfSatisfying(BlockRefused.class, refused -> {
                        assertThat(refused.cells()).hasSize(1);
                        assertThat(refused.cells().getFirst().row()).isEqualTo(2);
                        assertThat(refused.cells().getFirst().column()).isEqualTo(Column.QUANTITY);
                    });
        });
        school.as(team.student(), () -> assertThat(labels()).containsExactly("Une", "Deux", "Trois"));
    }

    @Test
    void insertsBetweenTheSameTwoLinesAsOftenAsOneLikes() {
        school.as(team.student(), () -> {
            for (int i = 0; i < 60; i++) {
                budgets.add(team.project(), line("n" + i), id("Une"));
            }
            List<String> labels = labels();
            assertThat(labels).hasSize(63).startsWith("Une", "n59", "n58").endsWith("n0", "Deux", "Trois");
        });
    }

    @Test
    void holdsSixThousandLinesAndNoMore() {
        school.as(team.student(), () -> {
            budgets.bringIn(team.project(), Collections.nCopies(Budgets.MOST_LINES, line("Ligne")), true);
            assertThatThrownBy(() -> budgets.add(team.project(), line("De trop"), null))
                    .isInstanceOf(Refusal.class);
        });
        school.as(
                team.student(),
                () -> assertThat(budgets.get(team.project()).lines()).hasSize(Budgets.MOST_LINES));
    }

    private Undone undo() {
        return budgets.undo(team.project(), false, 0).orElseThrow();
    }

    private Undone redo() {
        return budgets.undo(team.project(), true, 0).orElseThrow();
    }

    private CellEdit edit(String label, Column column, String expected, String typed) {
        return new CellEdit(id(label), column, expected, typed);
    }

    private UUID id(String label) {
        return budgets.get(team.project()).lines().stream()
                .filter(line -> line.entry().label().equals(label))
                .map(BudgetLine::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return budgets.get(team.project()).lines().stream()
                .map(line -> line.entry().label())
                .toList();
    }

    private static Entry line(String label) {
        return Entry.of(
                Section.EXPENSE, "606", Heading.TECHNICAL, label, BigDecimal.ONE, "unité", new BigDecimal("10"));
    }
}

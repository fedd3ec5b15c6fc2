package fr.coulisses.examination.cross;

import static fr.coulisses.examination.cross.Dossiers.FIRST_DAY;
import static fr.coulisses.examination.cross.Dossiers.task;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.schedule.Task;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsAreInTheRetroplanningTest {

    private static final List<Entry> RIGHTS = List.of(line("6516", "SACEM, 8,8 % de la billetterie"));
    private static final List<Entry> PAY = List.of(line("641", "Cachets"));

    @Test
    void acceptsStepsThatNothingCallsFor() {
        assertThat(found(List.of(line("613", "Location de la salle")), List.of()))
                .isEmpty();
    }

    @Test
    void asksForWhatTheBudgetCallsFor() {
        assertThat(found(RIGHTS, List.of())).containsExactly("R-X-19.missing.SACEM SACEM, 8,8 % de la billetterie");
        assertThat(found(PAY, List.of())).containsExactly("R-X-19.missing.DPAE Cachets");
        assertThat(found(List.of(line("707", "Buvette")), List.of()))
                .containsExactly("R-X-19.missing.REFRESHMENTS Buvette");
    }

    @Test
    void recognisesAStepByItsWordsWhateverTheirAccents() {
        assertThat(found(PAY, List.of(task("Déclarations PRÉALABLES à l’embauche", FIRST_DAY))))
                .isEmpty();
        assertThat(found(RIGHTS, List.of(task("Sacemologie", FIRST_DAY)))).hasSize(1);
    }

    @Test
    void takesTheDelayFromTheRegisterOfFigures() {
        assertThat(found(RIGHTS, List.of(task("Déclaration SACEM", FIRST_DAY.minusDays(15)))))
                .isEmpty();
        assertThat(found(RIGHTS, List.of(task("Déclaration SACEM", FIRST_DAY.minusDays(14)))))
                .containsExactly("R-X-19.late Déclaration SACEM 02/07/2027 01/07/2027");
        assertThat(found(List.of(), List.of(task("Demande GN 6", FIRST_DAY.minusDays(14)))))
                .hasSize(1);
    }

    @Test
    void takesTheEventItselfWhereNoFigureSaysMore() {
        assertThat(found(PAY, List.of(task("DPAE", FIRST_DAY)))).isEmpty();
        assertThat(found(PAY, List.of(task("DPAE", FIRST_DAY.plusDays(1))))).hasSize(1);
    }

    /// The declaration of the takings comes after the event, and speaks of the SACEM too.
    @Test
    void takesTheFirstOfSeveralTasks() {
        Task before = task("Déclaration préalable à la SACEM", FIRST_DAY.minusDays(15));
        Task after = task("Bordereau de recettes, déclarations SACEM", FIRST_DAY.plusDays(3));
        assertThat(found(RIGHTS, List.of(after, before))).isEmpty();
        assertThat(found(RIGHTS, List.of(after))).hasSize(1);
    }

    @Test
    void measuresNothingWhileNobodyKnowsTheDay() {
        assertThat(new StepsAreInTheRetroplanning()
                        .examine(Dossiers.undated(RIGHTS, List.of(task("SACEM", FIRST_DAY)))))
                .isEmpty();
        assertThat(new StepsAreInTheRetroplanning().examine(Dossiers.undated(RIGHTS, List.of())))
                .hasSize(1);
    }

    @Test
    void blocks() {
        assertThat(new StepsAreInTheRetroplanning().examine(Dossiers.of(RIGHTS, List.of())))
                .extracting(found -> found.finding().severity())
                .containsExactly(Severity.BLOCKING);
    }

    private static List<String> found(List<Entry> lines, List<Task> tasks) {
        return Dossiers.sentences(new StepsAreInTheRetroplanning().examine(Dossiers.of(lines, tasks)));
    }

    private static Entry line(String account, String label) {
        Section section = account.startsWith("7") ? Section.INCOME : Section.EXPENSE;
        return Entry.of(
                section,
                account,
                section == Section.INCOME ? Heading.OWN_REVENUE : Heading.PRODUCTION,
                label,
                BigDecimal.ONE,
                "forfait",
                BigDecimal.TEN);
    }
}

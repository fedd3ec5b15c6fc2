package fr.coulisses.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Variability;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TemplatesTest {

    private final Templates templates = new Templates(JsonMapper.shared());

    @ParameterizedTest
    @ValueSource(strings = {"concert", "festival", "exhibition", "show"})
    void haveASheetAndABudgetThatCanBeRead(String key) {
        assertThat(templates.keys()).contains(key);
        assertThat(templates.sheet(key, "Essai", Nature.REAL).brief()).isNotBlank();
        BudgetCsv.Reading budget = BudgetCsv.read(templates.file(key, "budget.csv"));
        assertThat(budget.problems()).isEmpty();
        assertThat(budget.entries()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"concert", "festival", "exhibition", "show"})
    void nameEveryLineThatTheRulesDemandWithoutAnyAmount(String key) {
        List<Entry> entries = BudgetCsv.read(templates.file(key, "budget.csv")).entries();
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.amount().isZero()).isTrue());
        assertThat(entries)
                .extracting(Entry::account)
                .contains("616", "641", "645", "651", "658", "706", "74", "861", "864", "870", "871");
        assertThat(entries).filteredOn(Entry::isInKind).hasSize(4);
        assertThat(entries)
                .filteredOn(entry -> entry.account().equals("74"))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.certainty()).isEqualTo(Certainty.HOPED);
                    assertThat(entry.funder()).isNotBlank();
                    assertThat(entry.funderType()).isNotNull();
                });
        assertThat(entries)
                .filteredOn(entry -> entry.heading() == Heading.TICKETING)
                .extracting(Entry::variability)
                .containsOnly(Variability.PER_ENTRY);
    }

    @Test
    void payOffTheCreationOfAShowThatIsSoldOnTour() {
        assertThat(BudgetCsv.read(templates.file("show", "budget.csv")).entries())
                .extracting(Entry::account, Entry::label)
                .contains(tuple("681", "Amortissement de la création"), tuple("706", "Cessions du spectacle"));
    }
}

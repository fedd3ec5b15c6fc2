package fr.coulisses.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.BudgetCsv;
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
}

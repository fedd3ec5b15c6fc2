package fr.coulisses.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

    @Test
    void keepsWhatCanBeKept() {
        assertThat(read("{\"a\":[1.50,\"é 😀\",null]}").path("a").get(1).stringValue())
                .isEqualTo("é 😀");
        assertThat(read("[".repeat(100) + "]".repeat(100)).isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":1,}|archive.refused.json",
                "{\"a\":1}{}|archive.refused.json",
                "{\"a\":1,\"a\":2}|archive.refused.json",
                "{\"a\":|archive.refused.json",
                "[\"\\u0000\"]|archive.refused.sign",
                "{\"\\u0000\":1}|archive.refused.sign",
                "[\"\\ud800\"]|archive.refused.sign",
                "[1e999999]|archive.refused.number"
            })
    void refusesWhatCannot(String text, String label) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
    }

    @Test
    void refusesWhatIsDeeperThanAnythingOfCoulisses() {
        assertThatThrownBy(() -> read("[".repeat(101) + "]".repeat(101))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read("[".repeat(1_000_000))).isInstanceOf(Refusal.class);
    }

    @Test
    void namesTheFieldThatIsNotWhatItShouldBe() {
        record Row(int load) {}
        record Rows(java.util.List<Row> tasks) {}
        assertThatThrownBy(() -> StrictJson.value(
                        JsonMapper.shared(), "a.json", read("{\"tasks\":[{\"load\":1},{\"load\":\"x\"}]}"), Rows.class))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("a.json", "tasks/2/load"));
    }

    private static tools.jackson.databind.JsonNode read(String text) {
        return StrictJson.read("a.json", Archives.bytes(text));
    }
}

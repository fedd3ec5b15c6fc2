package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.export.HtmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StageRiderTest {

    /// A form adds a row with its id alone, and a part may come from an earlier release.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'channels': [{'id': 'a'}], 'mixes': [{'id': 'm'}], 'backline': [{'id': 'b'}], 'team': [{'id': 't'}]}",
                "{'items': [{'id': 'i', 'inputs': [{'id': 'k'}]}], 'meals': [{'id': 'm'}]}",
                "{'ecology': {'note': ''}, 'safety': {}, 'access': {}, 'power': {}, 'sound': {}, 'hospitality': {}}"
            })
    void isReadWhateverIsMissing(String json) {
        StageRider rider = JsonMapper.shared().readValue(json.replace('\'', '"'), StageRider.class);
        assertThat(rider.channels()).allMatch(channel -> !channel.phantom());
        assertThat(rider.safety().haze()).isFalse();
        assertThat(rider.power().soundApart()).isFalse();
    }

    @Test
    void printsTheHoursOfTheDayAsTheyAreReadInFrance() {
        StageRider rider = Riders.of("""
                {"day": [{"id": "a", "begins": "13:45", "task": "Arrivée"},
                         {"id": "b", "begins": "à midi", "task": "Repas"}]}""");
        assertThat(HtmlWriter.article(new StageRiderDocument(rider, Riders.french()).document()))
                .contains("<td>13\u00a0h\u00a045</td>", "<td>à midi</td>");
    }
}

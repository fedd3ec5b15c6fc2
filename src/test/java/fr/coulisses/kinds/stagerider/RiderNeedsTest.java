package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class RiderNeedsTest {

    /// Riders of the tests say what they need and leave out the rest.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Test
    void needsNothingWhileNothingIsWritten() {
        assertThat(RiderNeeds.of(StageRider.EMPTY)).isEmpty();
        assertThat(RiderNeeds.name(StageRider.EMPTY)).isEmpty();
    }

    @Test
    void saysEachNeedWithItsAmount() {
        assertThat(needs("""
                {"space": {"width": 8, "riggingPoints": 2}, "power": {"kva": 22, "soundApart": true},
                 "safety": {"haze": true, "fireClass": "M1", "capacityMost": 300}, "access": {"inductionLoop": true}}"""))
                .containsExactly(
                        "WIDTH  8",
                        "RIGGING_POINTS  2",
                        "POWER  22",
                        "SOUND_APART  1",
                        "CAPACITY_MOST  300",
                        "HAZE  1",
                        "FIRE  1",
                        "LOOP  1");
    }

    @Test
    void countsModelsUnderOneNameAndLeavesOutWhatTheCompanyBrings() {
        assertThat(needs("""
                {"channels": [{"id": "1", "number": 1, "mic": "SM58"}, {"id": "2", "number": 2, "mic": "sm58"},
                              {"id": "3", "number": 3, "mic": ""}],
                 "light": {"patch": [{"id": "4", "fixture": "PC 1 kW", "quantity": 4}, {"id": "5", "fixture": "PC 1 kW"}]},
                 "backline": [{"id": "6", "name": "Batterie", "provider": "HOST"},
                              {"id": "7", "name": "Guitares", "provider": "COMPANY"}],
                 "power": {"sockets": [{"id": "8", "type": "DOMESTIC_16", "quantity": 6},
                                       {"id": "9", "type": "DOMESTIC_16", "quantity": 2}]}}"""))
                .containsExactly(
                        "SOCKETS DOMESTIC_16 8",
                        "CHANNELS  3",
                        "MICS SM58 2",
                        "LANTERNS PC 1 kW 5",
                        "BACKLINE Batterie 1");
    }

    private static List<String> needs(String json) {
        return RiderNeeds.of(JSON.readValue(json, StageRider.class)).stream()
                .map(need ->
                        need.sort() + " " + need.subject() + " " + need.amount().toPlainString())
                .toList();
    }
}

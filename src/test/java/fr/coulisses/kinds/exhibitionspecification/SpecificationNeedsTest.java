package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpecificationNeedsTest {

    @Test
    void asksNothingWhileNothingIsWritten() {
        assertThat(needs("{}")).isEmpty();
    }

    /// Of what works bear, the strictest counts.
    @Test
    void asksForWhatTheMostDelicateWorkBears() {
        assertThat(needs("{'works': ["
                        + "{'id': 'a', 'climate': {'sensitivity': 'LOW', 'humidityLeast': 40, 'humidityMost': 60,"
                        + " 'temperatureLeast': 16, 'temperatureMost': 24}},"
                        + "{'id': 'b', 'climate': {'sensitivity': 'LOW', 'lux': 80, 'humidityLeast': 45, 'humidityMost': 55,"
                        + " 'temperatureLeast': 18, 'temperatureMost': 22}}]}"))
                .containsExactly(
                        "LUX 80",
                        "HUMIDITY_LEAST 45",
                        "HUMIDITY_MOST 55",
                        "TEMPERATURE_LEAST 18",
                        "TEMPERATURE_MOST 22");
    }

    @Test
    void asksForWallsFloorAndCeiling() {
        assertThat(needs("{'walls': [{'id': 'm', 'length': 4}], 'works': ["
                        + "{'id': 'a', 'size': {'height': 100, 'width': 90}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}},"
                        + "{'id': 'b', 'size': {'width': 50, 'depth': 50, 'weight': 60}, 'hanging': {'fixing': 'PEDESTAL'}},"
                        + "{'id': 'c', 'size': {'weight': 84}, 'hanging': {'fixing': 'SUSPENDED', 'points': 6}}]}"))
                .containsExactly(
                        "WALL_LENGTH 1.5", "WALL_HEIGHT 2.00", "LOAD 240", "RIGGING_POINTS 6", "RIGGING_LOAD 14");
    }

    /// The narrower side of a crate goes through the door.
    @Test
    void asksForADoorThatEachCratePasses() {
        String works = "'works': [{'id': 'a', 'handling': {'crateLength': 220, 'crateWidth': 40, 'crateHeight': 155}},"
                + "{'id': 'b', 'handling': {'crateLength': 90, 'crateWidth': 60, 'crateHeight': 70}}]";
        assertThat(needs("{" + works + "}")).containsExactly("DOOR_WIDTH 0.6", "DOOR_HEIGHT 1.55");
        assertThat(needs("{'loadIn': {'doorWidth': 1.2, 'doorHeight': 2}, " + works + "}"))
                .containsExactly("DOOR_WIDTH 1.2", "DOOR_HEIGHT 2");
    }

    @Test
    void asksForPowerOutletsTimeAndSecurity() {
        assertThat(needs("{'works': [{'id': 'a', 'supply': {'watts': 1800}}], 'power': {'sockets': ["
                        + "{'id': 's', 'type': 'DOMESTIC_16', 'quantity': 3}, {'id': 't', 'type': 'DOMESTIC_16'}]},"
                        + " 'loadIn': {'dock': 9, 'setUp': 36}, 'security': {'alarm': true, 'fireClass': 'M1'}}"))
                .containsExactly("POWER 1.8", "SOCKETS DOMESTIC_16 4", "DOCK 9", "SET_UP 36", "FIRE 1", "ALARM 1");
    }

    private static List<String> needs(String json) {
        return SpecificationNeeds.of(Specifications.of(json)).stream()
                .map(need -> need.sort() + " " + (need.subject().isEmpty() ? "" : need.subject() + " ")
                        + need.amount().toPlainString())
                .toList();
    }
}

package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(List.of(
            Place.field("assumptions", "Hypothèses", "Jauge de 300 places"),
            Place.list("segments", "Publics"),
            Place.row("segments/1", "Public 1 – Lycéens", "", "Lycéens"),
            Place.field("segments/1/practices", "Pratiques", "Peu de concerts"),
            Place.list("segments/1/channels", "Canaux"),
            Place.row("segments/1/channels/2", "Canal 1", "", ""),
            Place.field("segments/1/channels/2/name", "Nom", "Affiches")));

    @Test
    void keepsTheOrderInWhichTheyAreRead() {
        assertThat(places.all()).extracting(Place::label).startsWith("Hypothèses", "Publics", "Public 1 – Lycéens");
    }

    @Test
    void namesAFieldWithTheRowItStandsIn() {
        assertThat(titleOf("assumptions")).isEqualTo("Hypothèses");
        assertThat(titleOf("segments")).isEqualTo("Publics");
        assertThat(titleOf("segments/1")).isEqualTo("Public 1 – Lycéens");
        assertThat(titleOf("segments/1/practices")).isEqualTo("Public 1 – Lycéens › Pratiques");
        assertThat(titleOf("segments/1/channels/2/name")).isEqualTo("Public 1 – Lycéens › Canal 1 › Nom");
    }

    @Test
    void findsTheRowOrTheListWhenAPlaceIsGone() {
        assertThat(places.nearest("segments/1/gone").map(Place::path)).contains("segments/1");
        assertThat(places.nearest("segments/gone/name").map(Place::path)).contains("segments");
        assertThat(places.nearest("gone")).isEmpty();
        assertThat(places.nearest("")).isEmpty();
    }

    private String titleOf(String path) {
        return places.title(places.at(path).orElseThrow());
    }
}

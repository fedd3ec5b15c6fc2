package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The labels are those of the diagnostic: they exist, and the record below has fields of the same names.
class RecordPlacesTest {

    record Source(String id, String title, @Nullable Integer year) {}

    record Indicator(String id, String name, @Nullable BigDecimal value) {}

    record Territory(String description, List<Indicator> indicators) {}

    record Axis(String id, String title, List<String> observations) {}

    record Observation(String id, String text) {}

    record Content(List<Source> sources, Territory territory, List<Observation> observations, List<Axis> axes) {}

    private static final Content CONTENT = new Content(
            List.of(new Source("s1", "Chiffres clés\nédition 2", 2025), new Source("s2", " ", null)),
            new Territory("Une ville", List.of(new Indicator("i1", "Habitants", new BigDecimal("18400.50")))),
            List.of(new Observation("o1", "Peu d’offre"), new Observation("o2", "Un campus")),
            List.of(new Axis("a1", "Sortir", List.of("o2", "gone"))));

    @Test
    void goesThroughTheContentInTheOrderOfItsRecord() {
        assertThat(french())
                .extracting(Place::path)
                .containsExactly(
                        "sources",
                        "sources/s1",
                        "sources/s1/title",
                        "sources/s1/year",
                        "sources/s2",
                        "sources/s2/title",
                        "sources/s2/year",
                        "territory/description",
                        "territory/indicators",
                        "territory/indicators/i1",
                        "territory/indicators/i1/name",
                        "territory/indicators/i1/value",
                        "observations",
                        "observations/o1",
                        "observations/o1/text",
                        "observations/o2",
                        "observations/o2/text",
                        "axes",
                        "axes/a1",
                        "axes/a1/title",
                        "axes/a1/observations");
    }

    @Test
    void namesRowsByTheirNumberAndTheirFirstText() {
        assertThat(at("sources/s1").label()).isEqualTo("Source 1 – Chiffres clés");
        assertThat(at("sources/s2").label()).isEqualTo("Source 2");
        assertThat(at("territory/indicators/i1").label()).isEqualTo("Indicateur 1 – Habitants");
    }

    @Test
    void writesValuesForPeopleAndKeepsThemForComparing() {
        assertThat(at("territory/indicators/i1/value").text()).isEqualTo("18\u202f400,5");
        assertThat(at("territory/indicators/i1/value").stored()).isEqualTo("18400.5");
        assertThat(at("sources/s1/year").text()).isEqualTo("2025");
        assertThat(at("sources/s2/year").text()).isEmpty();
    }

    @Test
    void namesTheRowsThatAreReferredTo() {
        assertThat(at("axes/a1/observations").text()).isEqualTo("Un campus\ngone");
        assertThat(at("axes/a1/observations").stored()).isEqualTo("o2\ngone");
    }

    @Test
    void speaksOfConstantsAndDays() {
        PlaceWords words = new PlaceWords(wording(Locale.ENGLISH), java.util.Map.of());
        assertThat(words.of(LocalDate.of(2026, 11, 24))).isEqualTo("24/11/2026");
        assertThat(words.of(true)).isEqualTo("Yes");
        assertThat(words.of(fr.coulisses.project.Nature.REAL)).isNotBlank();
        assertThat(PlaceWords.stored(fr.coulisses.project.Nature.REAL)).isEqualTo("REAL");
    }

    private static Place at(String path) {
        return new Places(french()).at(path).orElseThrow();
    }

    private static List<Place> french() {
        return RecordPlaces.of(CONTENT, (sort, name) -> "diagnostic." + sort + "." + name, wording(Locale.FRENCH));
    }

    private static Wording wording(Locale language) {
        return new Wording(new Labels(), language, ProjectSheet.titled("Nuits de la halle"));
    }
}

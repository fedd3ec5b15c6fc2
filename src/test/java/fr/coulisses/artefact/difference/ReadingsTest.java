package fr.coulisses.artefact.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.Wording;
import fr.coulisses.kinds.diagnostic.DiagnosticKind;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Versions are kept for years; their kind goes on.
class ReadingsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Wording WORDING =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));
    private static final String ROW = "6c8f0000-0000-4000-8000-000000000001";

    @Test
    void readsWhatAVersionLacksAsItsKindBeginsIt() {
        assertThat(changes("{}", "{\"bearer\": {\"image\": \"Jeune\"}}"))
                .extracting(ComparedPlace::title, ComparedPlace::change, ComparedPlace::before, ComparedPlace::after)
                .containsExactly(tuple("Image", Change.CHANGED, "", "Jeune"));
    }

    @Test
    void showsAFieldThatTheKindKnowsNoMore() {
        assertThat(changes("{\"motto\": \"Osons\", \"bearer\": {\"slogan\": 12, \"gone\": null}}", "{}"))
                .extracting(ComparedPlace::title, ComparedPlace::change, ComparedPlace::before)
                .containsExactlyInAnyOrder(
                        tuple("Champ d’une version antérieure : motto", Change.REMOVED, "Osons"),
                        tuple("Champ d’une version antérieure : bearer/slogan", Change.REMOVED, "12"));
    }

    @Test
    void showsItInTheRowItStoodIn() {
        String before = "{\"segments\": [{\"id\": \"%s\", \"name\": \"Lycéens\", \"motto\": \"Vite\"}]}".formatted(ROW);
        String after = "{\"segments\": [{\"id\": \"%s\", \"name\": \"Lycéens\"}]}".formatted(ROW);
        assertThat(changes(before, after))
                .extracting(ComparedPlace::title)
                .containsExactly(
                        "Publics",
                        "Public 1 – Lycéens",
                        "Public 1 – Lycéens › Champ d’une version antérieure : segments/motto");
    }

    @Test
    void comparesVersionsThatTheKindCannotReadAsTheyWereKept() {
        String before =
                "{\"segments\": [{\"id\": \"%s\", \"size\": \"beaucoup\"}], \"axes\": \"aucun\"}".formatted(ROW);
        String after = "{\"segments\": [{\"id\": \"%s\", \"size\": 300}], \"axes\": []}".formatted(ROW);
        assertThat(changes(before, after))
                .filteredOn(ComparedPlace::isAChange)
                .extracting(place -> place.place().path(), ComparedPlace::before, ComparedPlace::after)
                .contains(tuple("segments/" + ROW + "/size", "beaucoup", "300"), tuple("axes", "aucun", "[]"));
    }

    @Test
    void takesEqualNumbersForEqual() {
        String before = "{\"territory\": {\"indicators\": [{\"id\": \"%s\", \"value\": 100}]}}".formatted(ROW);
        assertThat(changes(before, before.replace("100", "100.00"))).isEmpty();
    }

    private static List<ComparedPlace> changes(String before, String after) {
        Readings read =
                Readings.of(new DiagnosticKind((project, ids) -> List.of()), json(before), json(after), WORDING, JSON);
        return Difference.between(read.before(), read.after()).onlyChanges().places();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}

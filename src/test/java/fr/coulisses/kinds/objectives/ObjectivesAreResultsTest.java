package fr.coulisses.kinds.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.WordList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectivesAreResultsTest {

    private static List<Finding> worded(String text) {
        return Trees.findings(new ObjectivesAreResults(), "{'operational':[{'id':'p','title':'" + text + "'}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Permettre à 300 lycéens de rencontrer un artiste",
                "Organisation",
                "Mettre en valeur la halle",
                ""
            })
    void acceptsAResult(String text) {
        assertThat(worded(text)).isEmpty();
    }

    @Test
    void advisesAgainstAnAction() {
        assertThat(worded("Organiser une exposition"))
                .containsExactly(Finding.of(
                        "R-C1.3-05", Severity.ADVICE, "operational/p/title", "Organiser une exposition", "organiser"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mettre en place une navette", "CRÉER un atelier", "Creer un atelier", "Réaliser un film"})
    void knowsTheListWhateverCapitalsAndAccents(String text) {
        assertThat(worded(text)).hasSize(1);
    }

    @Test
    void readsGeneralObjectivesToo() {
        assertThat(Trees.findings(
                        new ObjectivesAreResults(),
                        "{'general':[{'id':'g','verb':'Mettre','title':'en place une navette'}]}"))
                .extracting(Finding::place)
                .containsExactly("general/g/verb");
    }

    @Test
    void shipsAListOfVerbs() {
        assertThat(WordList.beside(ActionVerbs.class, "action-verbs.txt").keySet())
                .contains("organiser", "réaliser", "créer", "mettre en place")
                .allMatch(Infinitive::begins);
    }
}

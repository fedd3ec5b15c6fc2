package fr.coulisses.kinds.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectivesBeginWithAVerbTest {

    private static List<Finding> findings(String json) {
        return Trees.findings(new ObjectivesBeginWithAVerb(), json);
    }

    private static List<Finding> worded(String text) {
        return findings("{'operational':[{'id':'p','title':'" + text + "'}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Permettre à 300 lycéens de rencontrer un artiste",
                "développer l’écoute",
                "Élargir le public",
                "Accroître la part des moins de 26 ans",
                "Faire découvrir la halle",
                "Recevoir 30 personnes sourdes",
                "Réduire les trajets",
                "Atteindre 60 %",
                "Transmettre un répertoire",
                "S’ouvrir au quartier",
                "Se rendre visible",
                "Ne pas perdre le public de 2026",
                "« Convaincre » les élus",
                "Être identifiée comme un lieu de musique"
            })
    void acceptsAnInfinitive(String text) {
        assertThat(worded(text)).isEmpty();
    }

    @Test
    void readsATypedApostrophe() {
        assertThat(Infinitive.begins("S'inscrire dans la durée")).isTrue();
        assertThat(Infinitive.begins("L'atelier")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Atelier d’écriture pour 20 lycéens",
                "La découverte de la halle",
                "Premier concert de la saison",
                "Notre public a moins de 26 ans",
                "L’entrée est gratuite",
                "300 lycéens rencontrent un artiste",
                "Ouverture au quartier",
                "Livre d’or",
                "Loisirs",
                "Théâtre pour tous",
                "…"
            })
    void advisesOtherwise(String text) {
        assertThat(worded(text)).containsExactly(Finding.of("R-C1.3-03", Severity.ADVICE, "operational/p/title", text));
    }

    @Test
    void readsVerbAndTitleOfAGeneralObjectiveAsOne() {
        assertThat(findings("{'general':[{'id':'g','verb':'Donner','title':'aux habitants une raison'}]}"))
                .isEmpty();
        assertThat(findings("{'general':[{'id':'g','title':'Donner une raison'}]}"))
                .isEmpty();
        assertThat(findings("{'general':[{'id':'g','verb':'Raison','title':'de sortir'}]}"))
                .extracting(Finding::place)
                .containsExactly("general/g/verb");
    }

    @Test
    void saysThatWordsAreMissing() {
        assertThat(findings("{'general':[{'id':'g'}]}"))
                .extracting(Finding::place, Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("general/g/title", "finding.R-C1.3-03.empty"));
    }
}

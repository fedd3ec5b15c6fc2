package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Excerpt;
import org.junit.jupiter.api.Test;

class ReleaseExcerptsTest {

    @Test
    void areWhatAPressKitRepeats() {
        assertThat(new ReleaseExcerpts(Releases.sample()).all())
                .contains(
                        new Excerpt(Excerpt.DATES, "23/04/2027 – 24/04/2027"),
                        new Excerpt(Excerpt.PLACE, "Halle du canal, 1, place du Canal, Rivemont"),
                        new Excerpt(Excerpt.HOURS, "Ouverture des portes à 20 h"),
                        new Excerpt(Excerpt.TICKETING, "https://billets.example/nuits"),
                        new Excerpt(Excerpt.PARTNER, "Avec le soutien de la Ville de Rivemont"))
                .anyMatch(excerpt -> excerpt.part().equals(Excerpt.PRICES)
                        && excerpt.text().startsWith("plein tarif\u00a0: 16,00\u00a0€\n")
                        && excerpt.text().endsWith("demandeurs d’emploi"))
                .anyMatch(excerpt ->
                        excerpt.part().equals(Excerpt.SHOW) && excerpt.text().contains("Orso – Rives neuves"));
    }

    @Test
    void takeTheContractsWhileNothingIsAnnounced() {
        assertThat(new ReleaseExcerpts(
                                Releases.of("{\"facts\": {\"agreed\": [{\"id\": \"g\", \"artists\": \"Orso\"}]}}"))
                        .all())
                .contains(new Excerpt(Excerpt.SHOW, "Orso"));
    }
}

package fr.coulisses.referential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedMeansTest {

    @Test
    void findsEveryClauseUpToThePurpose() {
        assertThat(StatedMeans.in("Suivre et analyser les résultats budgétaires du projet culturel en utilisant des"
                        + " tableaux de suivi et en effectuant des reporting réguliers pour garantir l’équilibre budgétaire"
                        + " et prendre les décisions."))
                .containsExactly("en utilisant des tableaux de suivi", "en effectuant des reporting réguliers");
        assertThat(StatedMeans.in("Constituer un fichier média spécifique en contactant les journalistes de la presse"
                        + " spécialisée et en effectuant des relances régulières afin de bénéficier d’un relais"))
                .containsExactly(
                        "en contactant les journalistes de la presse spécialisée",
                        "en effectuant des relances régulières");
    }

    @Test
    void knowsTheReflexiveAndBothApostrophes() {
        assertThat(StatedMeans.in("Étudier la demande en s'appuyant sur les techniques, en étudiant l'impact social."))
                .containsExactly("en s'appuyant sur les techniques", "en étudiant l'impact social");
        assertThat(StatedMeans.in("Définir, en s’appuyant sur le diagnostic de manière à dessiner un projet."))
                .containsExactly("en s’appuyant sur le diagnostic");
    }

    @Test
    void readsAListWrittenLineByLine() {
        assertThat(StatedMeans.in("Établir les contrats, en tenant compte :\ndes règlementations\ndes accords\n"
                        + "afin de formaliser les engagements"))
                .containsExactly("en tenant compte : des règlementations ; des accords");
    }

    @Test
    void takesNothingForMeansThatIsNone() {
        assertThat(StatedMeans.in("Étudier un lieu en concertation avec les équipes, en fonction du public, en avant"))
                .isEmpty();
    }
}

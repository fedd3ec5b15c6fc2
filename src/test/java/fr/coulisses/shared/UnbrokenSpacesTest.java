package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenSpacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quels concerts les 23 et 24 avril ? | Quels concerts les 23 et 24 avril~?",
                "Niveaux sonores : ce qui s’applique | Niveaux sonores~: ce qui s’applique",
                "« niveaux sonores » | «~niveaux sonores~»",
                "15/02/2027 · Instagram · Idée | 15/02/2027~· Instagram~· Idée",
                "10 % de 25 € ; merci ! | 10~% de 25~€~; merci~!",
                "au 06 39 98 10 24, 114 par message | au 06~39~98~10~24, 114 par message",
                "01/02/2027 – 24/04/2027 | 01/02/2027~– 24/04/2027",
                "paroles de Nora, © Rive Neuve | paroles de Nora, ©~Rive Neuve",
                "de 17 h 15 – 18 h 05, puis 20 h | de 17~h~15~–~18~h~05, puis 20~h",
                "ouvert 9 h – 12 h 30 | ouvert 9~h~–~12~h~30",
                "3 heures et 12 hommes | 3 heures et 12 hommes",
                "praticables de 2 × 1 m | praticables de 2~×~1 m",
                "n° 8 | n°~8",
                "A word – and another | A word – and another"
            })
    void standWhereNoLineEnds(String text, String shown) {
        assertThat(UnbrokenSpaces.in(text).replace('\u00a0', '~')).isEqualTo(shown);
    }
}

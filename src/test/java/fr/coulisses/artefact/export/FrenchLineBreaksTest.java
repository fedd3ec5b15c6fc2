package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchLineBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "l’état des lieux | l’état /des /lieux",
                "le 29/11/2026 au soir | le /29/11/2026 /au /soir",
                "la règle R-C2.1-23 du manuel | la /règle /R-C2.1-23 /du /manuel",
                "critère C1.1-K1 | critère /C1.1-K1",
                "1,2 kg par point · montée | 1,2 /kg /par /point · /montée",
                "Inès – 01 99 00 14 01 – presse@horizon.example | Inès /– /01 99 00 14 01 /– /presse@horizon.example",
                "300 places, 12 lignes | 300 /places, /12 /lignes",
                "de Nora, © Rive Neuve, n° 8 | de /Nora, /© Rive /Neuve, /n° 8",
                "un pique-nique | un /pique-/nique",
                "un accord-cadre de 2027-2028 | un /accord-/cadre /de /2027-2028"
            })
    void mayEndALine(String text, String pieces) {
        FrenchLineBreaks breaks = new FrenchLineBreaks();
        breaks.setText(text);
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to > 0 && to <= text.length() && from < text.length(); to = breaks.next()) {
            found.add(text.substring(from, to));
            from = to;
        }
        if (from < text.length()) {
            found.add(text.substring(from));
        }
        assertThat(String.join("/", found)).isEqualTo(pieces);
    }
}

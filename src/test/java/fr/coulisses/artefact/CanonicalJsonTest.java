package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void writesNamesInOrderWithoutSpacesAtEveryDepth() {
        assertThat(CanonicalJson.write(JSON.readTree("{ \"b\": [ {\"d\": 1, \"c\": null} ], \"a\": \"é\" }")))
                .isEqualTo("{\"a\":\"é\",\"b\":[{\"c\":null,\"d\":1}]}");
    }

    @Test
    void keepsTheOrderOfRows() {
        assertThat(CanonicalJson.sha256(JSON.readTree("[1,2]")))
                .isNotEqualTo(CanonicalJson.sha256(JSON.readTree("[2,1]")));
    }

    @Test
    void writesANumberAsTheDatabaseGivesItBack() {
        assertThat(CanonicalJson.write(JSON.valueToTree(new BigDecimal("1E+2"))))
                .isEqualTo("100");
        assertThat(CanonicalJson.write(JSON.valueToTree(new BigDecimal("1234.50"))))
                .isEqualTo("1234.50");
        assertThat(CanonicalJson.write(JSON.readTree("0.0000001"))).isEqualTo("0.0000001");
    }

    @Test
    void takesTheSha256OfTheText() {
        // printf '{"a":1}' | sha256sum
        assertThat(CanonicalJson.sha256(JSON.readTree("{\"a\": 1}")))
                .isEqualTo("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
    }
}

package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdentitiesTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID STRANGER = UUID.fromString("00000000-0000-4000-8000-000000000009");

    private static final JsonNode JSON = JsonMapper.shared().readTree("""
            {"id":"%1$s","rows":[{"id":"%2$s","after":["%1$s","%3$s"]},{"id":"need-1"}],
             "place":"rows/%2$s/name","notes":{"%1$s":"vu"}}""".formatted(ONE, TWO, STRANGER));

    @Test
    void findsWhatHasAnIdentityAndNotWhatIsOnlyCited() {
        Set<UUID> found = new HashSet<>();
        Identities.collect(JSON, found);
        assertThat(found).containsExactlyInAnyOrder(ONE, TWO);
    }

    @Test
    void namesThemAlikeEverywhere() {
        Identities names = Identities.anew(Set.of(ONE, TWO));
        JsonNode named = names.of(JSON);
        String one = names.of(ONE).toString();
        String two = names.of(TWO).toString();
        assertThat(one).isNotEqualTo(ONE.toString());
        assertThat(named.path("id").stringValue()).isEqualTo(one);
        assertThat(named.path("rows").get(0).path("after").get(0).stringValue()).isEqualTo(one);
        assertThat(named.path("rows").get(0).path("after").get(1).stringValue())
                .as("what is not of the archive keeps its name")
                .isEqualTo(STRANGER.toString());
        assertThat(named.path("rows").get(1).path("id").stringValue()).isEqualTo("need-1");
        assertThat(named.path("place").stringValue()).isEqualTo("rows/" + two + "/name");
        assertThat(named.path("notes").propertyNames()).containsExactly(one);
    }

    @Test
    void leavesEverythingAsItIsWhereAllIsFree() {
        assertThat(Identities.AS_THEY_ARE.of(JSON)).isSameAs(JSON);
        assertThat(Identities.AS_THEY_ARE.of(ONE)).isEqualTo(ONE);
    }
}

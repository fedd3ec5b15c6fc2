package fr.coulisses.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "l’été 😀 𠀀", "tab\tline\r\nend", " \u0080\u0085\ufffd", "\ue000\udbff\udffd"})
    void areKept(String text) {
        assertThat(Letters.areKept(text)).isTrue();
        assertThat(Letters.kept(text)).isSameAs(text);
        Letters.require(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u000bb", "a\u001fb", "a\u007fb", "a\ufffeb", "a\uffffb", "a\ud83db", "a\ude00b"})
    void areRefusedWithTheWordsAroundThem(String text) {
        assertThat(Letters.kept(text)).isEqualTo("ab");
        assertThatThrownBy(() -> Letters.require(text))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("a·b"));
    }

    @Test
    void areQuotedInALongTextWhereTheyStand() {
        assertThat(Letters.around("mot ".repeat(50) + "ici\u0000\nlà" + " mot".repeat(50)))
                .startsWith("…")
                .contains("ici· là")
                .endsWith("…")
                .hasSizeLessThan(60);
    }

    @Test
    void areLookedForInAWholeContent() {
        assertThatThrownBy(() -> Letters.require(
                        JsonMapper.shared().readTree("{\"rows\":[{\"text\":\"bien\"},{\"text\":\"mal\\u0000\"}]}")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("mal·"));
    }

    @Test
    void endNoTextWithHalfOfOne() {
        assertThat(Letters.beginning("ab😀", 3)).isEqualTo("ab");
        assertThat(Letters.beginning("ab😀", 4)).isEqualTo("ab😀");
        assertThat(Letters.beginning("abc", 2)).isEqualTo("ab");
        assertThat(Letters.beginning("abc", 0)).isEmpty();
    }
}

package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-17.
class ImageRightsEndTest {

    private static final Contract IMAGE = of("""
            {"type": "IMAGE_RIGHTS", "rights": [{"id": "r1", "kind": "IMAGE", "months": 24}]}""");

    @Test
    void acceptsATimeThatEnds() {
        assertThat(rule().says(IMAGE)).isEmpty();
        assertThat(rule().says(with(with(IMAGE, "rights/0/months", "null"), "rights/0/until", "\"2028-06-30\"")))
                .isEmpty();
    }

    @Test
    void warnsWithoutAnEnd() {
        assertThat(rule().names(with(IMAGE, "rights/0/months", "null"))).containsExactly("unlimited");
        assertThat(rule().names(with(IMAGE, "rights/0/months", "0"))).containsExactly("unlimited");
    }

    @Test
    void warnsWithoutAnyUse() {
        assertThat(rule().names(with(IMAGE, "rights", "[]"))).containsExactly("none");
    }

    private static Ruling rule() {
        return new Ruling(new ImageRightsEnd());
    }
}

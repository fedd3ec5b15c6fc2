package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PicturesHaveACreditAndACaptionTest {

    private final PicturesHaveACreditAndACaption check = new PicturesHaveACreditAndACaption();

    @Test
    void acceptsACaptionWithACreditOfItsOwnOrOfTheRegister() {
        assertThat(Releases.found(check, """
                {"pictures": [{"id": "a", "caption": "La halle", "credit": "© Peltier"},
                              {"id": "b", "caption": "Le port", "work": "w"}],
                 "works": [{"id": "w", "title": "Port", "credit": "Archives"}]}""")).isEmpty();
    }

    @Test
    void refusesEachThatLacksOne() {
        assertThat(Releases.found(check, """
                {"pictures": [{"id": "a", "caption": "La halle"}, {"id": "b", "credit": "© Peltier", "work": "w"}],
                 "works": [{"id": "w", "title": "Port", "credit": ""}]}"""))
                .containsExactly("pictures/a/credit credit", "pictures/b/caption caption");
    }
}

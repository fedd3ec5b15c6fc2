package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheAudienceIsSaidTest {

    private final TheAudienceIsSaid check = new TheAudienceIsSaid();

    @Test
    void acceptsAnAudienceWithAgeAndSituationForNoHandicapInParticular() {
        assertThat(Sheets.found(check, """
                {"audiences": [{"id": "a", "ages": "FAMILY", "category": "Habitants"}], "handicaps": ["NONE"]}""")).isEmpty();
    }

    @Test
    void asksForAudiencesAndHandicaps() {
        assertThat(Sheets.found(check, "{}")).containsExactly("audiences nobody", "handicaps handicap");
    }

    @Test
    void asksForWhatAnAudienceLacks() {
        assertThat(Sheets.found(check, """
                {"audiences": [
                    {"id": "a", "category": "Habitants"},
                    {"id": "b", "ages": "OVER_60", "category": " "},
                    {"id": "c", "least": 4}],
                 "handicaps": ["MOTOR"]}"""))
                .containsExactly("audiences/a/ages age", "audiences/b/category situation", "audiences/c/ages blank");
    }

    @Test
    void doesNotTakeNoneTogetherWithOne() {
        assertThat(Sheets.found(check, """
                {"audiences": [{"id": "a", "ages": "FAMILY", "category": "Habitants"}], "handicaps": ["NONE", "VISUAL"]}""")).containsExactly("handicaps both");
    }
}

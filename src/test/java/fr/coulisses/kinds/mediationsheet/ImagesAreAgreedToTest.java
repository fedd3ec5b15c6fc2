package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImagesAreAgreedToTest {

    private final ImagesAreAgreedTo check = new ImagesAreAgreedTo();

    @Test
    void acceptsTheConsentOfAdults() {
        assertThat(Sheets.found(check, rights("FROM_18_TO_25", "OWN_CONSENT"))).isEmpty();
    }

    @Test
    void asksForGuardiansWhereThereMayBeMinors() {
        assertThat(Sheets.found(check, rights("FROM_15_TO_17", "OWN_CONSENT")))
                .containsExactly("conditions/images minors");
        assertThat(Sheets.found(check, rights("EVERYONE", "OWN_CONSENT"))).containsExactly("conditions/images minors");
        assertThat(Sheets.found(check, rights("FROM_15_TO_17", "WITH_GUARDIANS")))
                .isEmpty();
        assertThat(Sheets.found(check, rights("FROM_15_TO_17", "NO_PICTURES"))).isEmpty();
    }

    @Test
    void asksWhereNothingIsSaid() {
        assertThat(Sheets.found(check, "{}")).containsExactly("conditions/images none");
    }

    private static String rights(String ages, String images) {
        return "{\"audiences\": [{\"id\": \"a\", \"ages\": \"%s\"}], \"conditions\": {\"images\": \"%s\"}}"
                .formatted(ages, images);
    }
}

package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SomebodyLeadsTest {

    private final SomebodyLeads check = new SomebodyLeads();

    @Test
    void acceptsANamedMediatorOrArtist() {
        assertThat(Sheets.found(check, person("Camille Roy", "\"MEDIATOR\""))).isEmpty();
        assertThat(Sheets.found(check, person("Orso", "\"ARTIST\""))).isEmpty();
    }

    @Test
    void refusesAFunctionWithoutAName() {
        assertThat(Sheets.found(check, person(" ", "\"MEDIATOR\""))).hasSize(1);
    }

    @Test
    void refusesThoseWhoOnlyAccompany() {
        assertThat(Sheets.found(check, person("Karim Haddad", "\"TEACHER\""))).hasSize(1);
        assertThat(Sheets.found(check, person("Karim Haddad", "null"))).hasSize(1);
    }

    private static String person(String name, String role) {
        return "{\"people\": [{\"id\": \"p\", \"name\": \"%s\", \"role\": %s}]}".formatted(name, role);
    }
}

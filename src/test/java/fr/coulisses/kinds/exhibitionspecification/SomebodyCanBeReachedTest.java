package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SomebodyCanBeReachedTest {

    private final SomebodyCanBeReached check = new SomebodyCanBeReached();

    @Test
    void acceptsSomebodyWithATelephone() {
        assertThat(Specifications.found(
                        check, "{'contacts': [{'id': 'c', 'name': 'Théo', 'phone': '01 99 00 13 20'}]}"))
                .isEmpty();
    }

    @Test
    void refusesANameAlone() {
        assertThat(Specifications.found(check, "{'contacts': [{'id': 'c', 'name': 'Théo'}]}"))
                .containsExactly("contacts sheetContacts");
    }

    @Test
    void refusesNobody() {
        assertThat(Specifications.found(check, "{}")).containsExactly("contacts sheetContacts");
    }
}

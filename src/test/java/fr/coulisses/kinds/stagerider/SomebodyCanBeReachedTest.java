package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SomebodyCanBeReachedTest {

    private final SomebodyCanBeReached check = new SomebodyCanBeReached();

    @Test
    void acceptsANameWithATelephone() {
        assertThat(Riders.found(check, """
            {'contacts': [{'id': 'c', 'name': 'Nadia', 'phone': '06'}]}\
            """)).isEmpty();
    }

    @Test
    void acceptsANameWithAnAddress() {
        assertThat(Riders.found(check, """
            {'contacts': [{'id': 'c', 'name': 'Nadia', 'email': 'n@x.example'}]}\
            """)).isEmpty();
    }

    @Test
    void refusesANameAlone() {
        assertThat(Riders.found(check, """
            {'contacts': [{'id': 'c', 'name': 'Nadia'}, {'id': 'd', 'phone': '06'}]}\
            """)).containsExactly("contacts" + " contacts");
    }
}

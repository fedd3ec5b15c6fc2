package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheEssentialsAreThereTest {

    private final TheEssentialsAreThere check = new TheEssentialsAreThere();

    @Test
    void acceptsTheFiveOfThem() {
        assertThat(Releases.found(check, """
                {"title": "T", "lead": "L", "body": "B", "practical": {"access": "À pied"},
                 "contacts": [{"id": "c", "name": "Inès", "email": "presse@horizon.example"}]}""")).isEmpty();
    }

    @Test
    void refusesWhateverIsMissing() {
        assertThat(Releases.found(check, "{}"))
                .containsExactly(
                        "title title", "lead lead", "body body", "practical/hours practical", "contacts contact");
    }

    @Test
    void takesWhatTheRegisterKnowsOfAContactAndRefusesOneWithoutAName() {
        assertThat(Releases.found(check, """
                {"title": "T", "lead": "L", "body": "B", "practical": {"access": "À pied"},
                 "contacts": [{"id": "c", "contact": "k"}],
                 "known": [{"id": "k", "name": "Inès Morel", "phone": "01 99 00 11 00"}]}""")).isEmpty();
        assertThat(Releases.found(check, """
                {"title": "T", "lead": "L", "body": "B", "practical": {"access": "À pied"},
                 "contacts": [{"id": "c", "phone": "01 99 00 11 00"}]}""")).containsExactly("contacts contact");
    }
}

package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacesAreCoveredTest {

    @Test
    void acceptsAnAuthorisationHereOrInTheRegister() {
        assertThat(Calendars.found(new FacesAreCovered(), """
                        {"posts": [{"id": "p", "faces": true, "consent": "Accord du 2 mars"}]}""")).isEmpty();
        assertThat(Calendars.found(new FacesAreCovered(), """
                        {"posts": [{"id": "p", "faces": true, "work": "w"}], "pictures": [{"id": "w", "covered": true}]}""")).isEmpty();
    }

    @Test
    void refusesFacesNobodyAsked() {
        assertThat(Calendars.found(new FacesAreCovered(), """
                        {"posts": [{"id": "p", "faces": true}]}""")).containsExactly("BLOCKING posts/p/consent 3-13");
        assertThat(Calendars.found(new FacesAreCovered(), """
                        {"posts": [{"id": "p", "faces": true, "work": "w"}], "pictures": [{"id": "w", "covered": false}]}""")).containsExactly("BLOCKING posts/p/consent 3-13");
    }

    @Test
    void asksNothingWithoutFaces() {
        assertThat(Calendars.found(new FacesAreCovered(), """
                        {"posts": [{"id": "p"}]}""")).isEmpty();
    }
}

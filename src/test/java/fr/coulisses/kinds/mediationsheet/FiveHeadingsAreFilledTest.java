package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiveHeadingsAreFilledTest {

    private final FiveHeadingsAreFilled check = new FiveHeadingsAreFilled();

    @Test
    void acceptsALittleOfEach() {
        assertThat(Sheets.found(check, """
                {"people": [{"id": "p", "function": "Médiatrice"}],
                 "steps": [{"id": "s", "content": "Accueil"}],
                 "means": [{"id": "m", "label": "Tables"}],
                 "mode": "HYBRID", "admission": "FREE",
                 "conditions": {"access": "Par la cour"}}""")).isEmpty();
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(Sheets.found(check, "{}"))
                .containsExactly(
                        "people people",
                        "steps steps",
                        "means means",
                        "mode mode",
                        "admission admission",
                        "conditions/surface conditions");
    }

    @Test
    void doesNotTakeEmptyRowsOrRightsForAHeading() {
        assertThat(Sheets.found(check, """
                {"people": [{"id": "p", "number": 2}],
                 "steps": [{"id": "s", "minutes": 10}],
                 "means": [{"id": "m", "cost": 10}],
                 "mode": "ON_SITE", "admission": "PAID",
                 "conditions": {"images": "NO_PICTURES", "consent": "Oral"}}"""))
                .containsExactly("people people", "steps steps", "means means", "conditions/surface conditions");
    }
}

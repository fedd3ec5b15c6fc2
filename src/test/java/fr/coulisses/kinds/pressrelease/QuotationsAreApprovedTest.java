package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationsAreApprovedTest {

    private final QuotationsAreApproved check = new QuotationsAreApproved();

    @Test
    void acceptsWhatSomebodyNamedHasApproved() {
        assertThat(Releases.found(check, """
                {"quotations": [{"id": "q", "words": "Oui", "person": "Inès", "approvedOn": "2027-03-01"}]}""")).isEmpty();
    }

    @Test
    void warnsOfWhatNobodySaysOrNobodyApproved() {
        assertThat(Releases.found(check, """
                {"quotations": [{"id": "q", "words": "Oui", "approvedOn": "2027-03-01"},
                                {"id": "r", "words": "Non", "person": "Inès"}]}"""))
                .containsExactly("quotations/q/person person", "quotations/r/approvedOn approved");
    }

    @Test
    void asksNothingOfARowWithoutWords() {
        assertThat(Releases.found(check, "{\"quotations\": [{\"id\": \"q\"}]}")).isEmpty();
    }
}

package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectsAreShortTest {

    @Test
    void acceptsSixtySignsAndAHundred() {
        assertThat(Campaigns.found(new SubjectsAreShort(), """
                        {"subject": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "preheader": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}""")).isEmpty();
    }

    @Test
    void advisesBeyond() {
        assertThat(Campaigns.found(new SubjectsAreShort(), """
                        {"subject": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "subjectB": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "preheader": "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"}"""))
                .containsExactly("ADVICE subject subject", "ADVICE subjectB subjectB", "ADVICE preheader preheader");
    }

    @Test
    void asksForASubject() {
        assertThat(Campaigns.found(new SubjectsAreShort(), """
                        {}""")).containsExactly("ADVICE subject missing");
    }
}

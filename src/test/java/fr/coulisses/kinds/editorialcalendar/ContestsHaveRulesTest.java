package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContestsHaveRulesTest {

    @Test
    void acceptsRulesOrNoContest() {
        assertThat(Calendars.found(new ContestsHaveRules(), """
                        {"posts": [{"id": "p", "contest": {"held": true, "rules": "https://a.example"}}]}""")).isEmpty();
        assertThat(Calendars.found(new ContestsHaveRules(), """
                        {"posts": [{"id": "p"}]}""")).isEmpty();
    }

    @Test
    void warnsOfAContestWithout() {
        assertThat(Calendars.found(new ContestsHaveRules(), """
                        {"posts": [{"id": "p", "contest": {"held": true}}]}""")).containsExactly("WARNING posts/p/contest/rules 3-10");
    }
}

package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheEmbargoFollowsTheSendingTest {

    private final TheEmbargoFollowsTheSending check = new TheEmbargoFollowsTheSending();

    @Test
    void acceptsAnEmbargoAMinuteAfterTheSending() {
        assertThat(Releases.found(check, release("18:00", "17 h 59"))).isEmpty();
    }

    @Test
    void refusesOneThatEndsAsItIsSentOrBefore() {
        assertThat(Releases.found(check, release("18:00", "18h"))).containsExactly("embargo/on over");
        assertThat(Releases.found(check, release("18:00", "18:01"))).containsExactly("embargo/on over");
    }

    @Test
    void asksForAnHourThatCanBeRead() {
        assertThat(Releases.found(check, release("le soir", ""))).contains("embargo/at hour");
        assertThat(Releases.found(check, release("", ""))).contains("embargo/at unsaid");
    }

    @Test
    void asksNothingWithoutAnEmbargoOrWithoutASending() {
        assertThat(Releases.found(check, "{\"sendings\": [{\"id\": \"s\", \"on\": \"2027-03-12\"}]}"))
                .isEmpty();
        assertThat(Releases.found(
                        check,
                        "{\"embargo\": {\"on\": \"2027-03-12\", \"at\": \"9 h\"}, \"sendings\": [{\"id\": \"s\"}]}"))
                .isEmpty();
    }

    private static String release(String until, String sent) {
        return "{\"embargo\": {\"on\": \"2027-03-12\", \"at\": \"%s\"}, \"sendings\": [{\"id\": \"s\", \"on\": \"2027-03-12\", \"at\": \"%s\"}]}"
                .formatted(until, sent);
    }
}

package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarStatementsTest {

    @Test
    void saysWhatOthersSayTooAndNothingOfWhatIsCancelled() {
        assertThat(new CalendarStatements(Calendars.of("""
                        {"ticketing": "https://billets.example", "posts": [
                          {"id": "a", "pillar": "TICKETING", "text": "11 € au tarif réduit",
                           "announced": {"artists": "Orso", "day": "2027-04-23"}},
                          {"id": "b", "pillar": "BACKSTAGE", "hook": "Un câble à 12 €"},
                          {"id": "c", "pillar": "TICKETING", "text": "99 €", "status": "CANCELLED"}]}""")).all())
                .extracting(said ->
                        said.subject() + " " + said.place() + " " + said.value().strip())
                .containsExactly(
                        "promoted-show posts/a/announced/artists 2027-04-23 - Orso",
                        "ticket-price posts/a/text 11.00",
                        "announced-aids posts/a/text 11 € au tarif réduit",
                        "announced-aids posts/b/text Un câble à 12 €",
                        "ticketing-address ticketing https://billets.example");
    }
}

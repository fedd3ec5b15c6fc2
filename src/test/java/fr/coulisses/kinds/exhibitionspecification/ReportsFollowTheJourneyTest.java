package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportsFollowTheJourneyTest {

    private final ReportsFollowTheJourney check = new ReportsFollowTheJourney();

    @Test
    void acceptsTwoOnOneDay() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'day': '2027-08-30'}, {'id': 'b', 'work': 'w', 'step': 'ARRIVAL', 'day': '2027-08-30'}]}"))
                .isEmpty();
    }

    @Test
    void refusesAnArrivalBeforeTheDeparture() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'day': '2027-08-31'}, {'id': 'b', 'work': 'w', 'step': 'ARRIVAL', 'day': '2027-08-30'}]}"))
                .containsExactly("reports/b/day order");
    }

    @Test
    void refusesTwoOfOneStep() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'RETURN'}, {'id': 'b', 'work': 'w', 'step': 'RETURN'}]}"))
                .containsExactly("reports/b/step twice");
    }

    @Test
    void refusesOneWithoutAStep() {
        assertThat(Specifications.found(check, "{'works': [{'id': 'w'}], 'reports': [{'id': 'a', 'work': 'w'}]}"))
                .containsExactly("reports/a/step step");
    }

    @Test
    void refusesOneOfNoWork() {
        assertThat(Specifications.found(check, "{'reports': [{'id': 'a', 'work': 'gone', 'step': 'RETURN'}]}"))
                .containsExactly("reports/a/work work");
    }

    @Test
    void namesBothDates() {
        assertThat(
                        Specifications.sentences(
                                check,
                                Specifications.of(
                                        "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'day': '2027-08-31'}, {'id': 'b', 'work': 'w', 'step': 'ARRIVAL', 'day': '2027-08-30'}]}")))
                .containsExactly(
                        "« Toile » : le constat « Arrivée » du 30/08/2027 est daté avant le constat « Départ » du"
                                + " 31/08/2027. Corrigez l’une des deux dates.");
    }
}

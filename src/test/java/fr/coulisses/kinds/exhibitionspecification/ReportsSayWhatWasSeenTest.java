package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportsSayWhatWasSeenTest {

    private final ReportsSayWhatWasSeen check = new ReportsSayWhatWasSeen();

    @Test
    void asksNothingOfOneThatIsPlanned() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'day': '2027-08-30'}]}"))
                .isEmpty();
    }

    @Test
    void acceptsACompleteOne() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'by': 'Théo', 'state': 'GOOD', 'lenderSigned': 'Luc', 'organiserSigned': 'Théo'}]}"))
                .isEmpty();
    }

    @Test
    void asksWhoLooked() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'state': 'GOOD', 'lenderSigned': 'Luc', 'organiserSigned': 'Théo'}]}"))
                .containsExactly("reports/a/by by");
    }

    @Test
    void asksForTheState() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'by': 'Théo', 'lenderSigned': 'Luc', 'organiserSigned': 'Théo'}]}"))
                .containsExactly("reports/a/state state");
    }

    @Test
    void asksForTheDamage() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'by': 'Théo', 'state': 'DAMAGED', 'lenderSigned': 'Luc', 'organiserSigned': 'Théo'}]}"))
                .containsExactly("reports/a/damages damage");
    }

    @Test
    void asksWhereTheDamageIs() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'by': 'Théo', 'state': 'FAIR', 'damages': [{'id': 'd'}], 'lenderSigned': 'Luc', 'organiserSigned': 'Théo'}]}"))
                .containsExactly("reports/a/damages/d/place damagePlace");
    }

    @Test
    void asksForBothSignatures() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'by': 'Théo', 'state': 'GOOD', 'lenderSigned': 'Luc'}]}"))
                .containsExactly("reports/a/lenderSigned signed");
    }
}

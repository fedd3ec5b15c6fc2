package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
                .containsExactly("reports/a/damages/d/place damagePlace", "reports/a/damages/d/pictures damagePicture");
    }

    @Test
    void asksForBothSignatures() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'works': [{'id': 'w', 'title': 'Toile', 'origin': 'LENDER'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'by': 'Théo', 'state': 'GOOD', 'lenderSigned': 'Luc'}]}"))
                .containsExactly("reports/a/lenderSigned signed");
    }

    @Test
    void asksALenderToBeShownTheDamage() {
        assertThat(Specifications.found(check, damaged("LENDER", "'place': 'Angle'")))
                .containsExactly("reports/a/damages/d/pictures damagePicture");
    }

    @Test
    void acceptsADamageThatIsShownHereOrElsewhere() {
        assertThat(Specifications.found(
                        check, damaged("LENDER", "'place': 'Angle', 'pictures': [{'id': 'p', 'picture': 'aa'}]")))
                .isEmpty();
        assertThat(Specifications.found(check, damaged("LENDER", "'place': 'Angle', 'photograph': 'angle.jpg'")))
                .isEmpty();
    }

    @Test
    void asksForNoPhotographOfWorksOfTheHouse() {
        assertThat(Specifications.found(check, damaged("OWN", "'place': 'Angle'")))
                .isEmpty();
    }

    @Test
    void namesEachPhotographThatIsNotThere() {
        ExhibitionSpecification specification = Specifications.of(
                "{'works': [{'id': 'w', 'title': 'Toile'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', "
                        + "'pictures': [{'id': 'p', 'picture': 'aa'}, {'id': 'q', 'picture': 'bb'}], "
                        + "'damages': [{'id': 'd', 'place': 'Angle', 'pictures': [{'id': 'r', 'picture': ''}]}], "
                        + "'by': 'Théo', 'state': 'FAIR', 'lenderSigned': 'Luc', 'organiserSigned': 'Théo'}]}");
        assertThat(Specifications.found(check, specification, Set.of("aa", "bb", "")::contains))
                .isEmpty();
        assertThat(Specifications.found(check, specification, "aa"::equals))
                .containsExactly("reports/a/pictures/q picture", "reports/a/damages/d/pictures/r picture");
    }

    private static String damaged(String origin, String damage) {
        return "{'works': [{'id': 'w', 'title': 'Toile', 'origin': '" + origin
                + "'}], 'reports': [{'id': 'a', 'work': 'w', 'step': 'DEPARTURE', 'by': 'Théo', 'state': 'FAIR', "
                + "'damages': [{'id': 'd', " + damage
                + "}], 'lenderSigned': 'Luc', 'organiserSigned': 'Théo'}]}";
    }
}

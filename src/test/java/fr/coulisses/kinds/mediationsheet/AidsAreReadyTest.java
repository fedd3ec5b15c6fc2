package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class AidsAreReadyTest {

    private final AidsAreReady check = new AidsAreReady();

    @Test
    void acceptsAnAidThatIsPaidReservedAndAnnounced() {
        assertThat(Sheets.found(check, aid("\"cost\": 650, \"line\": \"l\"", "true", "2027-03-25")))
                .isEmpty();
        assertThat(Sheets.found(check, aid("\"ownMeans\": true", "true", "2027-03-25")))
                .isEmpty();
        assertThat(Sheets.found(check, aid("\"cost\": 0", "true", "2027-03-25")))
                .isEmpty();
    }

    @Test
    void asksForAPriceAndALine() {
        assertThat(Sheets.found(check, aid("\"remark\": \"\"", "true", "2027-03-25")))
                .containsExactly("aids/a/cost unpriced");
        assertThat(Sheets.found(check, aid("\"cost\": 650, \"line\": \"gone\"", "true", "2027-03-25")))
                .containsExactly("aids/a/line unbudgeted");
    }

    @Test
    void asksForAReservation() {
        assertThat(Sheets.found(check, aid("\"cost\": 0", "false", "2027-03-25")))
                .containsExactly("aids/a/reserved unreserved");
    }

    @Test
    void countsThirtyDaysBeforeTheAction() {
        assertThat(Sheets.found(check, aid("\"cost\": 0", "true", "2027-03-26")))
                .containsExactly("aids/a/announcedOn late");
        assertThat(Sheets.findings(check, Sheets.of(aid("\"cost\": 0", "true", "2027-03-26"))))
                .extracting(Finding::arguments)
                .first()
                .hasToString("[label:mediationsheet.aid.LSF, 26/03/2027, 30, 25/03/2027]");
    }

    @Test
    void asksForAnAnnouncementAndAdvisesAPerson() {
        assertThat(Sheets.findings(
                        check, Sheets.of("{\"aids\": [{\"id\": \"a\", \"ownMeans\": true, \"reserved\": true}]}")))
                .extracting(finding -> finding.place() + " " + finding.severity())
                .containsExactly("aids/a/announcedOn " + Severity.WARNING, "aids/a/person " + Severity.ADVICE);
    }

    private static String aid(String cost, String reserved, String announced) {
        return """
                {"date": "2027-04-24",
                 "aids": [{"id": "a", "aid": "LSF", "person": "Inès", "reserved": %s, "announcedOn": "%s", %s}],
                 "lines": [{"id": "l", "label": "LSF", "amount": {"euros": 650.00}}]}""".formatted(reserved, announced, cost);
    }
}

package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.project.ProjectSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The event is on 23 and 24 April 2027: the plan goes from 25 October 2026 to 24 May 2027.
class ActionsFallIntoTheCalendarTest {

    private final ActionsFallIntoTheCalendar check = new ActionsFallIntoTheCalendar();

    private List<String> on(String start, String end) {
        return said(
                check,
                of("'title': 'Affiche', 'start': '" + start + "'" + (end.isEmpty() ? "" : ", 'end': '" + end + "'")));
    }

    @Test
    void acceptsTheFirstAndTheLastDayOfThePlan() {
        assertThat(on("2026-10-25", "2027-05-24")).isEmpty();
        assertThat(on("2027-05-24", "")).isEmpty();
        assertThat(on("2027-03-01", "2027-03-01")).isEmpty();
    }

    @Test
    void warnsOfTheDayBeforeAndTheDayAfter() {
        assertThat(on("2026-10-24", "2027-03-01")).containsExactly("R-C4.2-04.early actions/a/start");
        assertThat(on("2027-03-01", "2027-05-25")).containsExactly("R-C4.2-04.late actions/a/end");
        assertThat(on("2027-05-25", "")).containsExactly("R-C4.2-04.late actions/a/start");
    }

    @Test
    void warnsOfAnEndBeforeTheBeginningAlsoWhileTheEventHasNoDay() {
        assertThat(on("2027-03-02", "2027-03-01")).containsExactly("R-C4.2-04.order actions/a/end");
        assertThat(said(findings(
                        check,
                        of("'start': '2027-03-02', 'end': '2027-03-01'"),
                        ProjectSheet.titled("Nuits de la halle"))))
                .containsExactly("R-C4.2-04.order actions/a/end");
        assertThat(findings(check, of("'start': '2030-03-02'"), ProjectSheet.titled("Nuits de la halle")))
                .isEmpty();
    }

    @Test
    void leavesUndatedActionsToAnotherRule() {
        assertThat(said(check, of("'end': '2027-03-01'"))).isEmpty();
    }
}

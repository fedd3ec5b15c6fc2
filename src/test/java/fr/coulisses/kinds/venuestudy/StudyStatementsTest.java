package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyStatementsTest {

    private static final String GAP =
            "'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}], 'stage': {'width': 6}";
    private static final String AGREED =
            "'id': 'a', 'point': 'STAGE', 'opinion': 'Possible', 'venueBy': 'Régie', 'venueOn': '2026-11-24', 'cost': 120";

    @Test
    void saysTheCapacityAndThatARiderIsCompared() {
        assertThat(
                        said(
                                "{'capacity': 300, 'riderName': 'v3', 'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}]}"))
                .containsExactly("venue-capacity capacity 300", "needs-compared rider v3");
        assertThat(said("{}")).isEmpty();
    }

    @Test
    void saysTheGapsThatNothingWasAgreedAbout() {
        assertThat(said("{" + GAP + "}")).contains("uncovered-need adjustments venuestudy.point.STAGE");
        assertThat(said("{" + GAP + ", 'adjustments': [{" + AGREED + ", 'solution': 'ADAPT_VENUE'}]}"))
                .noneMatch(each -> each.startsWith(Statement.UNCOVERED_NEED));
    }

    @Test
    void saysTheHiresThatNoLinePaysFor() {
        String hire = "{" + GAP + ", 'adjustments': [{" + AGREED + ", 'solution': 'RENTAL', 'line': 'l'}]%s}";
        assertThat(said(hire.formatted(""))).contains("uncovered-need adjustments/a/line venuestudy.point.STAGE");
        assertThat(said(hire.formatted(", 'lines': [{'id': 'l', 'label': 'Location', 'amount': {'euros': 120}}]")))
                .noneMatch(each -> each.startsWith(Statement.UNCOVERED_NEED));
        assertThat(said("{'inventory': [{'id': 'i', 'sort': 'MIC', 'name': 'SM58', 'hired': true}]}"))
                .containsExactly("uncovered-need inventory/i/line venuestudy.stockSort.MIC");
    }

    @Test
    void bringsWhatAdjustmentsCostIntoTheThread() {
        assertThat(new StudyStatements(Studies.of("{'adjustments': [{" + AGREED
                                + ", 'description': 'Armoire', 'line': 'l'}, {'id': 'free', 'cost': 0}]}"))
                        .costs())
                .singleElement()
                .satisfies(knot -> {
                    assertThat(knot.label()).isEqualTo("Armoire");
                    assertThat(knot.cites()).containsExactly("l");
                });
    }

    private static List<String> said(String json) {
        return new StudyStatements(Studies.of(json))
                .all().stream()
                        .map(each -> each.subject() + " " + each.place() + " " + each.value())
                        .toList();
    }
}

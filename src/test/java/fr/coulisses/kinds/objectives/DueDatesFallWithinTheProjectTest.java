package fr.coulisses.kinds.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueDatesFallWithinTheProjectTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 23);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 24);

    private static List<Finding> due(String day) {
        return Trees.findings(
                new DueDatesFallWithinTheProject(),
                "{'operational':[{'id':'p','title':'Réunir','dueOn':'" + day + "'}]}",
                FIRST,
                LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-04-23", "2027-04-24", "2028-04-24"})
    void acceptsTheFirstDayAndTwelveMonthsAfterTheLast(String day) {
        assertThat(due(day)).isEmpty();
    }

    @Test
    void refusesTheDayBefore() {
        assertThat(due("2027-04-22"))
                .containsExactly(new Finding(
                        "R-C1.3-06",
                        Severity.WARNING,
                        "operational/p/dueOn",
                        "finding.R-C1.3-06.early",
                        List.of("Réunir", "22/04/2027", "23/04/2027")));
    }

    @Test
    void refusesTheDayAfterTwelveMonths() {
        assertThat(due("2028-04-25"))
                .extracting(Finding::message, Finding::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "finding.R-C1.3-06.late", List.of("Réunir", "25/04/2028", "24/04/2028")));
    }

    @Test
    void countsFromTheFirstDayWhereThereIsNoLast() {
        String late = "{'operational':[{'id':'p','dueOn':'2028-04-24'}]}";
        assertThat(Trees.findings(new DueDatesFallWithinTheProject(), late, FIRST, null))
                .hasSize(1);
    }

    @Test
    void saysNothingWithoutDates() {
        assertThat(Trees.findings(
                        new DueDatesFallWithinTheProject(), "{'operational':[{'id':'p','dueOn':'1999-01-01'}]}"))
                .isEmpty();
        assertThat(Trees.findings(new DueDatesFallWithinTheProject(), "{'operational':[{'id':'p'}]}", FIRST, LAST))
                .isEmpty();
    }
}

package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import org.junit.jupiter.api.Test;

class CostsAreBudgetedTest {

    private static final String LINE =
            "\"lines\": [{\"id\": \"l\", \"label\": \"Fournitures\", \"amount\": {\"euros\": 100.00}}]";

    private final CostsAreBudgeted check = new CostsAreBudgeted();

    @Test
    void acceptsCostsUpToTheCentOfTheirLine() {
        assertThat(Sheets.found(check, means("99.99", "0.01", LINE))).isEmpty();
    }

    @Test
    void refusesACentMore() {
        assertThat(Sheets.found(check, means("99.99", "0.02", LINE))).containsExactly("aids/b/cost more");
        assertThat(Sheets.findings(check, Sheets.of(means("99.99", "0.02", LINE))))
                .extracting(Finding::arguments)
                .first()
                .hasToString("[Fournitures, amount:100.01, amount:100.00]");
    }

    @Test
    void asksForALineThatIsStillInTheBudget() {
        assertThat(Sheets.found(check, means("10", "0", "\"lines\": []"))).containsExactly("means/a/line none");
    }

    @Test
    void asksNothingOfOwnMeansAndOfWhatCostsNothing() {
        assertThat(Sheets.found(check, """
                {"means": [
                    {"id": "a", "cost": 50, "ownMeans": true}, {"id": "b", "cost": 0}, {"id": "c", "label": "Tables"}]}""")).isEmpty();
    }

    private static String means(String means, String aid, String lines) {
        return """
                {"means": [{"id": "a", "label": "Argile", "cost": %s, "line": "l"}],
                 "aids": [{"id": "b", "aid": "LSF", "cost": %s, "line": "l"}], %s}""".formatted(means, aid, lines);
    }
}

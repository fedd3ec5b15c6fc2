package fr.coulisses.kinds.forecastbudget.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.VersionSummary;
import fr.coulisses.budget.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class ComparedSidesTest {

    private static final BudgetSide CURRENT = new BudgetSide.Current();
    private static final BudgetSide PRUDENT = new BudgetSide.Sold(Scenario.PRUDENT);
    private static final BudgetSide VERSION = new BudgetSide.Submitted(
            new VersionSummary(UUID.randomUUID(), "Budget", 2, Instant.parse("2026-11-24T10:00:00Z")));

    @Test
    void comparesTheNewestVersionWithTheBudgetAsItStands() {
        ComparedSides sides = ComparedSides.read(List.of(CURRENT, VERSION, PRUDENT), Map.of());
        assertThat(sides).isEqualTo(new ComparedSides(VERSION, CURRENT, false));
    }

    @Test
    void comparesTheBudgetWithTheFirstScenarioWhileNothingWasSubmitted() {
        assertThat(ComparedSides.read(List.of(CURRENT, PRUDENT), Map.of()))
                .isEqualTo(new ComparedSides(CURRENT, PRUDENT, false));
        assertThat(ComparedSides.read(List.of(CURRENT), Map.of()))
                .isEqualTo(new ComparedSides(CURRENT, CURRENT, false));
    }

    @Test
    void readsWhatItWrote() {
        List<BudgetSide> all = List.of(CURRENT, VERSION, PRUDENT);
        for (ComparedSides sides : List.of(
                new ComparedSides(PRUDENT, VERSION, true),
                new ComparedSides(VERSION, VERSION, false),
                new ComparedSides(CURRENT, PRUDENT, true))) {
            Map<String, List<String>> parameters = UriComponentsBuilder.fromUriString("?" + sides.query())
                    .build()
                    .getQueryParams();
            assertThat(ComparedSides.read(all, parameters)).isEqualTo(sides);
        }
    }

    @Test
    void takesWhatIsUsualForABudgetThatIsNotThere() {
        Map<String, List<String>> parameters =
                Map.of("avant", List.of(UUID.randomUUID().toString()), "apres", List.of("<script>"));
        assertThat(ComparedSides.read(List.of(CURRENT, PRUDENT), parameters))
                .isEqualTo(new ComparedSides(CURRENT, PRUDENT, false));
    }
}

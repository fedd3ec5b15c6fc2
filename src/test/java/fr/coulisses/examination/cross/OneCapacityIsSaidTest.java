package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.contracts.ContractState;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneCapacityIsSaidTest {

    private static final List<Entry> TICKETS = List.of(Entry.of(
            Section.INCOME, "7062", Heading.TICKETING, "Plein tarif", BigDecimal.TEN, "billet", BigDecimal.TEN));

    @Test
    void acceptsAProjectThatSaysItAndOneThatSellsNothing() {
        assertThat(found(300, 0, TICKETS)).isEmpty();
        assertThat(found(null, 0, List.of())).isEmpty();
        assertThat(found(
                        null,
                        0,
                        List.of(Entry.of(
                                Section.INCOME,
                                "7062",
                                Heading.TICKETING,
                                "Gratuit",
                                BigDecimal.TEN,
                                "billet",
                                BigDecimal.ZERO))))
                .isEmpty();
    }

    @Test
    void refusesTicketsWithoutACapacity() {
        assertThat(found(null, 0, TICKETS)).containsExactly("R-X-06.unknown ");
        assertThat(found(0, 0, TICKETS)).containsExactly("R-X-06.unknown ");
    }

    @Test
    void refusesMorePlacesHeldBackThanThereAre() {
        assertThat(found(300, 300, TICKETS)).isEmpty();
        assertThat(found(300, 301, TICKETS)).containsExactly("R-X-06.withheld 301 300");
    }

    @Test
    void refusesAnotherOneInAContract() {
        assertThat(inContract(300)).isEmpty();
        assertThat(inContract(250)).containsExactly("R-X-06.contract Orso 250 300");
    }

    @Test
    void refusesAnotherOneInTheStudyOfTheVenue() {
        assertThat(inVenue("300")).isEmpty();
        assertThat(inVenue("301")).containsExactly("R-X-06.venue Plan de communication 301 300");
    }

    private static List<String> inVenue(String capacity) {
        return Dossiers.sentences(new OneCapacityIsSaid()
                .examine(Dossiers.saying(
                        Dossiers.with(List.of(), ProjectRegisters.NONE),
                        new Statement(Statement.VENUE_CAPACITY, "capacity", capacity))));
    }

    private static List<String> inContract(int capacity) {
        return Dossiers.sentences(new OneCapacityIsSaid()
                .examine(Dossiers.with(
                        List.of(),
                        Dossiers.contract(
                                ContractState.DRAFT,
                                "{\"type\": \"CESSION\", \"title\": \"Orso\", \"dates\": {\"capacity\": " + capacity
                                        + "}}"))));
    }

    @Test
    void blocks() {
        assertThat(new OneCapacityIsSaid().examine(Dossiers.of(null, TicketPlan.USUAL, TICKETS, List.of())))
                .extracting(found -> found.finding().severity())
                .containsExactly(Severity.BLOCKING);
    }

    private static List<String> found(@Nullable Integer capacity, int withheld, List<Entry> lines) {
        return Dossiers.sentences(new OneCapacityIsSaid()
                .examine(Dossiers.of(capacity, TicketPlan.USUAL.withWithheld(withheld), lines, List.of())));
    }
}

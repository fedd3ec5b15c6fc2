package fr.coulisses.contracts.cost;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contracts;
import fr.coulisses.contracts.EmploymentRoute;
import org.junit.jupiter.api.Test;

class UsualRouteTest {

    @Test
    void declaresThroughTheGusoForWhoeverDoesNotLiveOfShows() {
        assertRoute("{'type': 'PERFORMER_CDDU', 'parties': [{'id': 'e', 'role': 'EMPLOYER'}]}", EmploymentRoute.GUSO);
    }

    @Test
    void runsAPayrollWhereShowsAreTheBusinessOrWorkIsOfTheGeneralScheme() {
        assertRoute(
                "{'type': 'PERFORMER_CDDU', 'parties': [{'id': 'e', 'role': 'EMPLOYER', 'mainlyShows': true}]}",
                EmploymentRoute.PAYROLL);
        assertRoute("{'type': 'FIXED_TERM_EMPLOYMENT'}", EmploymentRoute.PAYROLL);
    }

    @Test
    void leavesTheEmploymentToTheProducerOfACession() {
        assertRoute("{'type': 'CESSION'}", EmploymentRoute.CESSION);
        assertRoute("{'type': 'CESSION', 'circumstances': {'amateurs': true}}", EmploymentRoute.AMATEUR);
    }

    @Test
    void paysAuthorsAsAuthors() {
        assertRoute("{'type': 'COMMISSION'}", EmploymentRoute.ARTIST_AUTHOR);
    }

    @Test
    void needsNoneWhereNobodyWorks() {
        assertThat(UsualRoute.of(Contracts.of("{\"type\": \"VENUE_HIRE\"}"))).isEmpty();
        assertThat(UsualRoute.of(Contracts.of("{}"))).isEmpty();
    }

    private static void assertRoute(String contract, EmploymentRoute route) {
        assertThat(UsualRoute.of(Contracts.of(contract.replace('\'', '"')))).contains(route);
    }
}

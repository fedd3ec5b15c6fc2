package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static fr.coulisses.funding.rule.Case.expense;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Heading;
import fr.coulisses.funding.FundingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerformersSocietiesWantSalariesTest {

    private final PerformersSocietiesWantSalaries rule = new PerformersSocietiesWantSalaries();

    @ParameterizedTest
    @ValueSource(strings = {"ADAMI", "Spedidam", "L’Adami – aide à la création", "Société Spédidam"})
    void acceptsABudgetWithFees(String funder) {
        assertThat(Case.of(request().from(funder).in(FundingState.PREPARING))
                        .budget(expense("6411", Heading.ARTISTIC, "0.01"))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADAMI", "Spedidam", "L’Adami – aide à la création", "Société Spédidam"})
    void warnsOfABudgetWithoutFees(String funder) {
        assertThat(Case.of(request().from(funder).in(FundingState.PREPARING)).findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("funder", Finding::place)
                .returns("finding.R-C2.2-16.none", Finding::message);
    }

    @Test
    void countsNeitherOtherSalariesNorOtherFeesNorEmptyLines() {
        assertThat(Case.of(request().from("Adami").in(FundingState.PREPARING))
                        .budget(
                                expense("641", Heading.TECHNICAL, "500"),
                                expense("604", Heading.ARTISTIC, "500"),
                                expense("641", Heading.ARTISTIC, "0"))
                        .findings(rule))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SACEM", "SPPF", "", "Fondation Adamian", "Mairie de Fadami"})
    void asksNoOtherFunder(String funder) {
        assertThat(Case.of(request().from(funder).in(FundingState.PREPARING)).findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(request().from("Adami").in(lost)).findings(rule)).isEmpty();
    }
}

package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static fr.coulisses.funding.rule.Case.expense;
import static fr.coulisses.funding.rule.Case.income;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Heading;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.register.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheSameBalancedBudgetGoesToAllTest {

    private final TheSameBalancedBudgetGoesToAll rule = new TheSameBalancedBudgetGoesToAll();

    @Test
    void acceptsABalancedBudgetAndTheSameFile() {
        var region = withBudget(FundingState.COMPLETE);
        var city = withBudget(FundingState.NOTIFIED);
        assertThat(Case.of(region, city)
                        .budget(income("100"), expense("606", Heading.PRODUCTION, "100"))
                        .file(region, "documents/d1", "a")
                        .file(city, "documents/d1", "a")
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.99", "100.01"})
    void warnsOnceOfACentTooMuchOrTooLittle(String spent) {
        assertThat(Case.of(withBudget(FundingState.COMPLETE), withBudget(FundingState.FILED))
                        .budget(income("100"), expense("606", Heading.PRODUCTION, spent))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("asked", Finding::place)
                .returns("finding.R-C2.2-02.unbalanced", Finding::message)
                .returns(List.of("amount:0.01"), Finding::arguments);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSPECTING", "ELIGIBLE", "PREPARING"})
    void waitsUntilARequestIsComplete(FundingState state) {
        var one = withBudget(state);
        var other = withBudget(state);
        assertThat(Case.of(one, other)
                        .budget(income("100"))
                        .file(one, "documents/d1", "a")
                        .file(other, "documents/d1", "b")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOfAnotherFile() {
        var region = withBudget(FundingState.COMPLETE);
        var city = withBudget(FundingState.FILED);
        var foundation = withBudget(FundingState.FILED);
        assertThat(Case.of(region, city, foundation)
                        .file(region, "documents/d1", "a")
                        .file(city, "documents/d1", "b")
                        .file(foundation, "documents/d1", "a")
                        .dossier())
                .extracting(rule::examine)
                .satisfies(findings -> assertThat(findings).singleElement().satisfies(found -> {
                    assertThat(found.entry()).isEqualTo(city.id());
                    assertThat(found.finding())
                            .returns(Severity.WARNING, Finding::severity)
                            .returns("documents", Finding::place)
                            .returns("finding.R-C2.2-02.different", Finding::message);
                }));
    }

    @Test
    void comparesWithTheFirstRequestThatHasAFile() {
        var without = withBudget(FundingState.COMPLETE);
        var region = withBudget(FundingState.FILED);
        var city = withBudget(FundingState.FILED);
        assertThat(Case.of(without, region, city)
                        .file(region, "documents/d1", "a")
                        .file(city, "documents/d1", "a")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void comparesNoOtherDocument() {
        var region = withBudget(FundingState.COMPLETE);
        var city = request(FundingType.MUNICIPALITY)
                .document(DocumentType.PROJECT)
                .document(DocumentType.PROJECT_BUDGET)
                .in(FundingState.FILED);
        assertThat(Case.of(region, city)
                        .file(region, "documents/d1", "a")
                        .file(city, "documents/d1", "b")
                        .file(city, "documents/d2", "a")
                        .file(city, "", "c")
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        var refused = withBudget(lost);
        var region = withBudget(FundingState.COMPLETE);
        assertThat(Case.of(refused, region)
                        .file(refused, "documents/d1", "a")
                        .file(region, "documents/d1", "b")
                        .findings(rule))
                .isEmpty();
        assertThat(Case.of(refused).budget(income("100")).findings(rule)).isEmpty();
    }

    private static Entry<FundingRequest, FundingState> withBudget(FundingState state) {
        return request(FundingType.REGION).document(DocumentType.PROJECT_BUDGET).in(state);
    }
}

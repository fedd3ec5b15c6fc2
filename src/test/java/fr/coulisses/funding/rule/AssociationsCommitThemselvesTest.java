package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.project.LegalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssociationsCommitThemselvesTest {

    private final AssociationsCommitThemselves rule = new AssociationsCommitThemselves();

    @Test
    void acceptsTheCommitmentThatIsThere() {
        assertThat(Case.of(request(FundingType.REGION)
                                .document(DocumentType.REPUBLICAN_COMMITMENT)
                                .in(FundingState.PREPARING))
                        .carriedBy(LegalForm.ASSOCIATION_1901)
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TO_PROVIDE", "NOT_APPLICABLE"})
    void refusesOneThatIsNot(RequestedDocument.Status status) {
        assertThat(Case.of(request(FundingType.REGION)
                                .document(DocumentType.REPUBLICAN_COMMITMENT, status)
                                .in(FundingState.PREPARING))
                        .carriedBy(LegalForm.ASSOCIATION_1901)
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("documents", Finding::place)
                .returns("finding.R-C2.2-05.none", Finding::message);
    }

    @ParameterizedTest
    @EnumSource(names = {"PREPARING", "FILED", "UNDER_REVIEW", "NOTIFIED", "CLOSED"})
    void refusesAnyRequestWithoutOneFromItsPreparationOn(FundingState state) {
        assertThat(Case.of(request(FundingType.MUNICIPALITY)
                                .document(DocumentType.STATUTES)
                                .in(state))
                        .carriedBy(LegalForm.ASSOCIATION_1901)
                        .findings(rule))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSPECTING", "ELIGIBLE"})
    void waitsUntilTheRequestIsPrepared(FundingState state) {
        assertThat(Case.of(request(FundingType.REGION).in(state))
                        .carriedBy(LegalForm.ASSOCIATION_1901)
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = LegalForm.class, mode = EnumSource.Mode.EXCLUDE, names = "ASSOCIATION_1901")
    void asksNoOtherForm(LegalForm form) {
        assertThat(Case.of(request(FundingType.REGION).in(FundingState.FILED))
                        .carriedBy(form)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void asksNobodyWhoseFormIsUnknown() {
        assertThat(Case.of(request(FundingType.REGION).in(FundingState.FILED)).findings(rule))
                .isEmpty();
    }

    @Test
    void asksNothingForMoneyThatIsNoPublicSubsidy() {
        assertThat(Case.of(
                                request(FundingType.FOUNDATION).in(FundingState.FILED),
                                request(FundingType.COLLECTING_SOCIETY).in(FundingState.FILED),
                                request(FundingType.PASS_CULTURE).in(FundingState.FILED),
                                request().in(FundingState.FILED))
                        .carriedBy(LegalForm.ASSOCIATION_1901)
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(request(FundingType.REGION).in(lost))
                        .carriedBy(LegalForm.ASSOCIATION_1901)
                        .findings(rule))
                .isEmpty();
    }
}

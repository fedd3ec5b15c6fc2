package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrousProjectsStandOutsideTheCurriculumTest {

    private final CrousProjectsStandOutsideTheCurriculum rule = new CrousProjectsStandOutsideTheCurriculum();

    @Test
    void acceptsAProjectOutsideTheCurriculum() {
        assertThat(Case.of(request(FundingType.CROUS).in(FundingState.FILED)).findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOfAProjectThatIsAssessed() {
        assertThat(Case.of(request(FundingType.CROUS).withinCurriculum().in(FundingState.PROSPECTING))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("withinCurriculum", Finding::place)
                .returns("finding.R-C2.2-07.within", Finding::message);
    }

    @Test
    void acceptsTheWrittenConsentOfTheCrous() {
        assertThat(Case.of(request(FundingType.CROUS)
                                .withinCurriculum()
                                .document(DocumentType.FUNDER_CONSENT)
                                .in(FundingState.FILED))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TO_PROVIDE", "NOT_APPLICABLE"})
    void warnsOfAConsentThatIsNotThere(RequestedDocument.Status status) {
        assertThat(Case.of(request(FundingType.CROUS)
                                .withinCurriculum()
                                .document(DocumentType.FUNDER_CONSENT, status)
                                .document(DocumentType.OUTSIDE_CURRICULUM)
                                .in(FundingState.FILED))
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void asksNoOtherFunder() {
        assertThat(Case.of(
                                request(FundingType.CVEC).withinCurriculum().in(FundingState.FILED),
                                request().withinCurriculum().in(FundingState.FILED))
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(request(FundingType.CROUS).withinCurriculum().in(lost))
                        .findings(rule))
                .isEmpty();
    }
}

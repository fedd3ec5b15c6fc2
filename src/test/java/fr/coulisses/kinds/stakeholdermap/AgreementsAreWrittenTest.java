package fr.coulisses.kinds.stakeholdermap;

import static fr.coulisses.kinds.stakeholdermap.Maps.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contacts.ProspectionStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementsAreWrittenTest {

    @Test
    void acceptsAnAgreementInWriting() {
        assertThat(examine(ProspectionStatus.UNDER_AGREEMENT, "Convention du 3 mars"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREED_IN_PRINCIPLE", "UNDER_AGREEMENT"})
    void warnsOfOneThatIsOnlySpoken(ProspectionStatus status) {
        assertThat(examine(status, ""))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("stakeholders/s1/agreement", Finding::place);
    }

    @Test
    void asksNothingBeforeAnAgreementInPrinciple() {
        assertThat(examine(ProspectionStatus.MEETING, "")).isEmpty();
    }

    private static List<Finding> examine(ProspectionStatus status, String agreement) {
        return findings(
                new AgreementsAreWritten(),
                Maps.map(Maps.stakeholder(1, null, List.of(), List.of(), agreement), Maps.standing(status)));
    }
}

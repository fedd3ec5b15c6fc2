package fr.coulisses.kinds.demandstudy;

import static fr.coulisses.kinds.demandstudy.Studies.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class InterviewsHaveADateAndConsentTest {

    @Test
    void acceptsBothAndNoInterviewAtAll() {
        assertThat(findings(
                        new InterviewsHaveADateAndConsent(),
                        "{'interviews': [{'id': 'i', 'date': '2026-10-01', 'consent': true}]}"))
                .isEmpty();
        assertThat(findings(new InterviewsHaveADateAndConsent(), "{}")).isEmpty();
    }

    @Test
    void warnsOfEachThatIsMissing() {
        assertThat(findings(new InterviewsHaveADateAndConsent(), "{'interviews': [{'id': 'i', 'who': 'Malik'}]}"))
                .extracting(Finding::severity, Finding::place, Finding::message)
                .containsExactly(
                        tuple(Severity.WARNING, "interviews/i/date", "finding.R-C1.1-05.date"),
                        tuple(Severity.WARNING, "interviews/i/consent", "finding.R-C1.1-05.consent"));
    }

    @Test
    void takesARefusalForNoConsent() {
        assertThat(findings(
                        new InterviewsHaveADateAndConsent(),
                        "{'interviews': [{'id': 'i', 'date': '2026-10-01', 'consent': false}]}"))
                .extracting(Finding::place)
                .containsExactly("interviews/i/consent");
    }
}

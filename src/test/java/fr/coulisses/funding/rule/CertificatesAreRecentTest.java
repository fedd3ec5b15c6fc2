package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static fr.coulisses.funding.rule.Case.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.funding.Requests;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificatesAreRecentTest {

    private static final LocalDate THREE_MONTHS_AGO = LocalDate.of(2026, 10, 31);

    private final CertificatesAreRecent rule = new CertificatesAreRecent();

    @ParameterizedTest
    @EnumSource(names = {"SIRENE_NOTICE", "TAX_CERTIFICATE"})
    void acceptsACertificateOfThreeMonths(DocumentType type) {
        assertThat(examine(type, THREE_MONTHS_AGO, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SIRENE_NOTICE", "TAX_CERTIFICATE"})
    void advisesToRenewOneThatIsADayOlder(DocumentType type) {
        assertThat(examine(type, THREE_MONTHS_AGO.minusDays(1), null))
                .singleElement()
                .returns(Severity.ADVICE, Finding::severity)
                .returns("documents/d1/issuedOn", Finding::place)
                .returns("finding.R-C2.2-11.old", Finding::message);
    }

    @Test
    void acceptsOldDocumentsThatAreNoCertificates() {
        assertThat(examine(DocumentType.STATUTES, TODAY.minusYears(3), null)).isEmpty();
    }

    @Test
    void believesTheValidityOfADocument() {
        assertThat(examine(DocumentType.SIRENE_NOTICE, TODAY.minusYears(1), TODAY))
                .isEmpty();
        assertThat(examine(DocumentType.QUOTES, TODAY, TODAY.minusDays(1))).hasSize(1);
    }

    @Test
    void pointsAtTheDocument() {
        assertThat(Case.of(request()
                                .document(DocumentType.STATUTES)
                                .document(
                                        DocumentType.SIRENE_NOTICE,
                                        RequestedDocument.Status.PROVIDED,
                                        TODAY.minusMonths(4),
                                        null)
                                .in(FundingState.PREPARING))
                        .findings(rule))
                .extracting(Finding::place)
                .containsExactly("documents/d2/issuedOn");
    }

    @ParameterizedTest
    @EnumSource(names = {"TO_PROVIDE", "NOT_APPLICABLE"})
    void asksNothingOfADocumentThatIsNotThere(RequestedDocument.Status status) {
        assertThat(Case.of(request()
                                .document(DocumentType.SIRENE_NOTICE, status, TODAY.minusYears(1), null)
                                .in(FundingState.PREPARING))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTIFIED", "PAID", "CLOSED", "TO_REPAY"})
    void forgetsItOnceTheFunderHasAnswered(FundingState state) {
        assertThat(Case.of(old().in(state)).findings(rule)).isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(old().in(lost)).findings(rule)).isEmpty();
    }

    private static Requests.Draft old() {
        return request()
                .document(DocumentType.SIRENE_NOTICE, RequestedDocument.Status.PROVIDED, TODAY.minusYears(1), null);
    }

    private List<Finding> examine(DocumentType type, LocalDate issuedOn, @Nullable LocalDate validUntil) {
        return Case.of(request()
                        .document(type, RequestedDocument.Status.PROVIDED, issuedOn, validUntil)
                        .in(FundingState.PREPARING))
                .findings(rule);
    }
}

package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.funding.Requests;
import fr.coulisses.project.LegalForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheStructureIsNamedAlikeTest {

    private static final String NAME = "Les Nuits de l’Été";
    private static final String SIRET = "33115405400091";

    private final TheStructureIsNamedAlike rule = new TheStructureIsNamedAlike();

    @ParameterizedTest
    @CsvSource({
        "Les Nuits de l’Été, 33115405400091",
        "LES NUITS DE L ETE, 331 154 054 00091",
        "Les  nuits de l'été, 331\u00a0154\u00a0054\u202f00091"
    })
    void acceptsAnotherWayOfWritingTheSame(String name, String siret) {
        assertThat(examine(request().bankDetails(name, siret))).isEmpty();
    }

    @Test
    void warnsOfAnotherName() {
        assertThat(examine(request().bankDetails("Nuits de l’Été", SIRET)))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("nameOnBankDetails", Finding::place)
                .returns("finding.R-C2.2-10.name", Finding::message)
                .returns(List.of("Nuits de l’Été", NAME), Finding::arguments);
    }

    @Test
    void warnsOfAnotherDigit() {
        assertThat(examine(request().bankDetails(NAME, "33115405400092")))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("siretOnBankDetails", Finding::place)
                .returns("finding.R-C2.2-10.siret", Finding::message)
                .returns(List.of("33115405400092", SIRET), Finding::arguments);
    }

    @Test
    void saysBothWhereBothDiffer() {
        assertThat(examine(request().bankDetails("Autre", "33115405400092")))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-10.name", "finding.R-C2.2-10.siret");
    }

    @Test
    void asksWhatStandsOnBankDetailsThatAreThere() {
        assertThat(examine(request().document(DocumentType.BANK_DETAILS)))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("nameOnBankDetails", Finding::place)
                .returns("finding.R-C2.2-10.unread", Finding::message);
    }

    @Test
    void waitsForBankDetailsThatAreNot() {
        assertThat(examine(request().document(DocumentType.BANK_DETAILS, RequestedDocument.Status.TO_PROVIDE)))
                .isEmpty();
    }

    @Test
    void comparesNothingWithAStructureThatNobodyDescribed() {
        assertThat(Case.of(request().bankDetails("Les Nuits", SIRET).in(FundingState.FILED))
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(request()
                                .bankDetails("Autre", "1")
                                .document(DocumentType.BANK_DETAILS)
                                .in(lost))
                        .carriedBy(LegalForm.ASSOCIATION_1901, NAME, SIRET)
                        .findings(rule))
                .isEmpty();
    }

    private List<Finding> examine(Requests.Draft request) {
        return Case.of(request.in(FundingState.PREPARING))
                .carriedBy(LegalForm.ASSOCIATION_1901, NAME, SIRET)
                .findings(rule);
    }
}

package fr.coulisses.rights;

import static fr.coulisses.rights.TestWork.TODAY;
import static fr.coulisses.rights.TestWork.work;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What must be so before a work comes into a state.
class RightsStepTest {

    @Test
    void isIdentifiedByTitleRepertoireAndUse() {
        allows(music(), State.TO_QUALIFY);
        refuses(music().with("{'title': ' '}"), State.TO_QUALIFY, "title");
        refuses(music().with("{'repertoire': null}"), State.TO_QUALIFY, "title");
        refuses(work(Repertoire.MUSIC), State.TO_QUALIFY, "uses");
    }

    @Test
    void isQualifiedByAStatus() {
        allows(music(), State.QUALIFIED);
        refuses(music().status(LegalStatus.UNQUALIFIED), State.QUALIFIED, "status");
    }

    /// Asked in January 2027: who died in 1956 is free, who died in 1957 is not.
    @Test
    void isInThePublicDomainByDeathAndComputation() {
        TestWork free = music().status(LegalStatus.PUBLIC_DOMAIN);
        refuses(free, State.QUALIFIED, "death");
        allows(music().status(LegalStatus.PUBLIC_DOMAIN).author("Anne Roux", 1956), State.QUALIFIED);
        refuses(music().status(LegalStatus.PUBLIC_DOMAIN).author("Anne Roux", 1957), State.QUALIFIED, "term");
        refuses(
                music().status(LegalStatus.PUBLIC_DOMAIN)
                        .author("Anne Roux", 1956)
                        .author("Paul Roux", 0),
                State.QUALIFIED,
                "death");
    }

    @Test
    void isFreeOnTheDayOfItsFirstUse() {
        allows(
                music().status(LegalStatus.PUBLIC_DOMAIN)
                        .author("Anne Roux", 1957)
                        .with("{'usage': {'from': '2028-01-01'}}"),
                State.QUALIFIED);
    }

    @Test
    void justifiesAnExceptionALicenceAndASearch() {
        refuses(music().status(LegalStatus.EXCEPTION), State.QUALIFIED, "exception");
        allows(
                music().status(LegalStatus.EXCEPTION)
                        .with("{'qualification': {'exception': 'PARODY', 'justification': 'On rit du titre.'}}"),
                State.QUALIFIED);
        refuses(
                music().status(LegalStatus.FREE_LICENCE).with("{'qualification': {'licence': 'CC BY 4.0'}}"),
                State.QUALIFIED,
                "licence");
        allows(
                music().status(LegalStatus.FREE_LICENCE)
                        .with("{'qualification': {'licence': 'CC BY 4.0'}, 'credit': {'line': 'Rive, CC BY'}}"),
                State.QUALIFIED);
        refuses(music().status(LegalStatus.ORPHAN), State.QUALIFIED, "orphan");
    }

    @Test
    void isClosedOnceItIsFreeAndNothingThatCarriesItIsProtected() {
        TestWork free = music().status(LegalStatus.PUBLIC_DOMAIN).author("Anne Roux", 1900);
        allows(free, State.CLOSED);
        refuses(free.from(Carrier.EDITION), State.CLOSED, "carrier");
        allows(free.authorised(Clearance.PUBLISHER, TODAY, Use.PERFORMANCE), State.CLOSED);
        refuses(music(), State.CLOSED, "protected");
    }

    @Test
    void namesWhoIsAsked() {
        refuses(music(), State.HOLDER_IDENTIFIED, "holder");
        allows(music().with("{'request': {'society': 'SACEM'}}"), State.HOLDER_IDENTIFIED);
        allows(music().with("{'holders': [{'id': 'h1', 'name': 'Rose Roux'}]}"), State.HOLDER_IDENTIFIED);
    }

    @Test
    void hasAPriceBeforeItHasAQuote() {
        refuses(music(), State.QUOTED, "quote");
        allows(music().with("{'request': {'fee': 90}}"), State.QUOTED);
        allows(music().with("{'request': {'mode': 'FREE'}}"), State.QUOTED);
    }

    @Test
    void isSignedByAWritingThatIsProvedUseByUse() {
        refuses(music(), State.SIGNED, "signed");
        refuses(music().authorised(Clearance.AUTHORS_OF_MUSIC, TODAY), State.SIGNED, "scope");
        TestWork signed = music().authorised(Clearance.AUTHORS_OF_MUSIC, TODAY, Use.PERFORMANCE);
        refuses(signed, State.SIGNED, "proof");
        allows(signed, State.SIGNED, "authorisations/g1");
        allows(signed, State.SIGNED, "");
        refuses(signed, State.SIGNED, "proof", "authorisations/another");
        allows(music().with("""
                        {'authorisations': [{'id': 'g1', 'clearance': 'AUTHORS_OF_MUSIC', 'uses': ['PERFORMANCE'],
                         'signedOn': '2027-01-10', 'reference': 'Contrat 12'}]}"""), State.SIGNED);
    }

    @Test
    void paysWhatCostsSomething() {
        allows(music().with("{'request': {'mode': 'FLAT', 'fee': 90}}"), State.PAID);
        refuses(music(), State.PAID, "paid");
        refuses(music().with("{'request': {'mode': 'FREE', 'fee': 90}}"), State.PAID, "paid");
    }

    @Test
    void declaresProgrammeAndReceipts() {
        refuses(music().with("{'declaration': {'programmeOn': '2027-04-25'}}"), State.DECLARED, "declaration");
        allows(
                music().with("{'declaration': {'programmeOn': '2027-04-25', 'receiptsOn': '2027-04-25'}}"),
                State.DECLARED);
    }

    @Test
    void closesWhatIsPaidAndDeclared() {
        TestWork image = work(Repertoire.IMAGE, Use.PRINT).in(State.SIGNED);
        refuses(image, State.CLOSED, "unpaid");
        allows(image.with("{'request': {'mode': 'FREE'}}"), State.CLOSED);
        TestWork paid = music().in(State.PAID).with("{'request': {'fee': 90, 'paidOn': '2027-01-12'}}");
        refuses(paid, State.CLOSED, "declaration");
        allows(paid.with("{'declaration': {'programmeOn': '2027-04-25', 'receiptsOn': '2027-04-25'}}"), State.CLOSED);
    }

    private static TestWork music() {
        return work(Repertoire.MUSIC, Use.PERFORMANCE);
    }

    private static void allows(TestWork work, State to, String... proofs) {
        assertThatCode(() -> step(work, proofs).require(to)).doesNotThrowAnyException();
    }

    private static void refuses(TestWork work, State to, String sentence, String... proofs) {
        assertThatThrownBy(() -> step(work, proofs).require(to))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rights.refused." + sentence);
    }

    private static RightsStep step(TestWork work, String... proofs) {
        return new RightsStep(work.entry(), List.of(proofs), TODAY, Terms.of(ParameterSnapshot.shipped(TODAY)));
    }
}

package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuotationsAreShortTest {

    private final QuotationsAreShort rule = new QuotationsAreShort();

    @Test
    void acceptsAPartThatServesAPoint() {
        assertThat(Case.of(quoted(Repertoire.TEXT, "99.9")).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"IMAGE", "PHOTOGRAPHY", "MUSIC", "FILM", "TEXT"})
    void refusesTheWhole(Repertoire repertoire) {
        assertThat(Case.of(quoted(repertoire, "100")).findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("usage/share", Finding::place)
                .returns("finding.R-C2.5-08.whole", Finding::message);
    }

    @Test
    void takesAQuotationOfUnknownLengthForTheWhole() {
        assertThat(Case.of(quoted(Repertoire.MUSIC, "null")).said(rule)).containsExactly("whole usage/share");
    }

    @Test
    void refusesOneThatServesNothing() {
        assertThat(Case.of(quoted(Repertoire.TEXT, "5").with("{'qualification': {'justification': ' '}}"))
                        .said(rule))
                .containsExactly("unjustified qualification/justification");
    }

    @Test
    void refusesAnExceptionThatNobodyNames() {
        assertThat(Case.of(work(Repertoire.TEXT, Use.PRINT).status(LegalStatus.EXCEPTION))
                        .said(rule))
                .containsExactly("unnamed qualification/exception");
    }

    @Test
    void asksNothingOfOtherExceptionsNorOfProtectedWorks() {
        assertThat(Case.of(
                                quoted(Repertoire.TEXT, "100").with("{'qualification': {'exception': 'PARODY'}}"),
                                quoted(Repertoire.TEXT, "100").status(LegalStatus.PROTECTED))
                        .findings(rule))
                .isEmpty();
    }

    private static TestWork quoted(Repertoire repertoire, String share) {
        return work(repertoire, Use.PRINT).status(LegalStatus.EXCEPTION).with("""
                        {'qualification': {'exception': 'SHORT_QUOTATION', 'justification': 'Le programme commente ce vers.'},
                         'usage': {'share': %s}}""".formatted(share));
    }
}

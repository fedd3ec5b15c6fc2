package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.State;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The works are used in 2027: who died in 1956 is free then, who died in 1957 a year later.
class ThePublicDomainIsComputedTest {

    private final ThePublicDomainIsComputed rule = new ThePublicDomainIsComputed();

    @Test
    void acceptsSeventyYearsFromTheJanuaryAfterTheDeath() {
        assertThat(Case.of(free().author("Jean Delmas", 1956)).findings(rule)).isEmpty();
    }

    @Test
    void refusesAYearLess() {
        assertThat(Case.of(free().author("Jean Delmas", 1957)).findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("qualification/status", Finding::place)
                .returns("finding.R-C2.5-06.early", Finding::message)
                .returns(List.of("01/01/2028", "23/04/2027"), Finding::arguments);
    }

    @Test
    void countsFromTheLastOfSeveralAuthors() {
        assertThat(Case.of(free().author("Jean Delmas", 1920).author("Rose Delmas", 1957))
                        .said(rule))
                .containsExactly("early qualification/status");
    }

    @Test
    void refusesAnAuthorWhoseDeathNobodyLookedUp() {
        assertThat(Case.of(free().author("Jean Delmas", 1920).author("Rose Delmas", 0))
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("authors/a2/diedIn", Finding::place)
                .returns("finding.R-C2.5-06.death", Finding::message)
                .returns(List.of("Rose Delmas"), Finding::arguments);
    }

    @Test
    void refusesAWorkWithoutAnAuthor() {
        assertThat(Case.of(free()).said(rule)).containsExactly("author authors");
    }

    @Test
    void wantsTheYearOfPublicationOfWhatNobodySigned() {
        assertThat(Case.of(free().author("Anonyme", 0)).said(rule)).containsExactly("publication publishedIn");
        assertThat(Case.of(free().author("Anonyme", 0).with("{'publishedIn': 1956}"))
                        .said(rule))
                .containsExactly("ANONYMOUS qualification/justification");
        assertThat(Case.of(free().author("Anonyme", 0).with("{'publishedIn': 1957}"))
                        .said(rule))
                .containsExactly("early qualification/status");
    }

    @Test
    void asksForAnAnswerToWhatItCannotDecide() {
        TestWork foreign = free().with(
                        "{'authors': [{'id': 'a1', 'name': 'Karl Weiss', 'diedIn': 1930, 'nationality': 'autrichienne'}]}");
        assertThat(Case.of(foreign).findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("qualification/justification", Finding::place)
                .returns("finding.R-C2.5-06.FOREIGN", Finding::message);
        assertThat(Case.of(foreign.with("{'qualification': {'justification': 'Libre en Autriche depuis 2001.'}}"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void asksNothingOfOtherStatusesNorOfReplacedWorks() {
        assertThat(Case.of(
                                work(Repertoire.TEXT, Use.PRINT),
                                free().in(State.REPLACED),
                                work(Repertoire.TEXT, Use.PRINT).status(LegalStatus.EXCEPTION))
                        .findings(rule))
                .isEmpty();
    }

    private static TestWork free() {
        return work(Repertoire.TEXT, Use.PERFORMANCE).status(LegalStatus.PUBLIC_DOMAIN);
    }
}

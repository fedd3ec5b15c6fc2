package fr.coulisses.rights;

import static fr.coulisses.rights.TestWork.work;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.parameter.ParameterSnapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicDomainTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 23);
    private static final Terms TERMS = Terms.of(ParameterSnapshot.shipped(DAY));

    /// The handbook: free from 1 January of the year of death + 71 on.
    @ParameterizedTest
    @CsvSource({"1955, 2026-01-01", "1956, 2027-01-01", "1957, 2028-01-01", "1859, 1930-01-01"})
    void countsSeventyYearsFromTheJanuaryAfterTheDeath(int died, LocalDate free) {
        PublicDomain domain = of(text().author("Anne Roux", died));
        assertThat(domain.freeFrom()).isEqualTo(free);
        assertThat(domain.isFreeOn(free)).isTrue();
        assertThat(domain.isFreeOn(free.minusDays(1))).isFalse();
    }

    @Test
    void countsFromTheDeathOfTheLastOfSeveral() {
        PublicDomain domain =
                of(text().author("Anne Roux", 1920).author("Paul Roux", 1961).author("Luc Roux", 1950));
        assertThat(domain.last()).returns("Paul Roux", Author::name);
        assertThat(domain.freeFrom()).isEqualTo("2032-01-01");
    }

    @Test
    void countsNothingWhileAYearIsMissing() {
        PublicDomain domain = of(text().author("Anne Roux", 1920).author("Paul Roux", 0));
        assertThat(domain.freeFrom()).isNull();
        assertThat(domain.isFreeOn(DAY)).isFalse();
        assertThat(domain.undated()).extracting(Author::name).containsExactly("Paul Roux");
        assertThat(of(text()).freeFrom()).isNull();
    }

    @Test
    void followsTheFigureOfTheSchool() {
        PublicDomain domain =
                PublicDomain.of(text().author("Anne Roux", 1950).used(), DAY, new Terms(new BigDecimal("50"), null));
        assertThat(domain.freeFrom()).isEqualTo("2001-01-01");
        assertThat(PublicDomain.of(text().author("Anne Roux", 1950).used(), DAY, Terms.UNKNOWN)
                        .freeFrom())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // Music of before 1948 whose term ended lately, or did not end.
        "MUSIC, 1947, 1950, true",
        "MUSIC, 1948, 1950, false",
        // Free since 2006, which is longer than any war prolongs.
        "MUSIC, 1920, 1935, false",
        "TEXT, 1920, 1950, false"
    })
    void doubtsMusicThatTheWarsMayProlong(Repertoire repertoire, int published, int died, boolean doubtful) {
        PublicDomain domain = of(work(repertoire).author("Anne Roux", died).with("{'publishedIn': " + published + "}"));
        assertThat(domain.doubts().contains(Doubt.WAR)).isEqualTo(doubtful);
    }

    @Test
    void doubtsWhatAppearedAfterTheDeathOfItsAuthor() {
        assertThat(of(text().author("Anne Roux", 1859).with("{'publishedIn': 1860}"))
                        .doubts())
                .containsExactly(Doubt.POSTHUMOUS);
        assertThat(of(text().author("Anne Roux", 1859).with("{'publishedIn': 1859}"))
                        .doubts())
                .isEmpty();
        assertThat(of(text().author("Anne Roux", 1859).with("{'posthumous': true}"))
                        .doubts())
                .containsExactly(Doubt.POSTHUMOUS);
    }

    @ParameterizedTest
    @CsvSource({"française, false", "Français, false", "'', false", "allemande, true"})
    void doubtsForeignAuthors(String nationality, boolean doubtful) {
        PublicDomain domain = of(text().with("{'authors': [{'id': 'a1', 'name': 'Anne Roux', 'diedIn': 1900,"
                + " 'nationality': '" + nationality + "'}]}"));
        assertThat(domain.doubts().contains(Doubt.FOREIGN)).isEqualTo(doubtful);
    }

    @Test
    void doubtsWhoFellForFranceAndWhoHasNoName() {
        assertThat(of(text().with(
                                        "{'authors': [{'id': 'a1', 'name': 'Jean Roux', 'diedIn': 1918, 'fellForFrance': true}]}"))
                        .doubts())
                .containsExactly(Doubt.FELL_FOR_FRANCE);
        assertThat(of(text().author("Anonyme", 0)).doubts()).containsExactly(Doubt.ANONYMOUS);
    }

    @Test
    void countsFromThePublicationOfWhatNobodySigned() {
        PublicDomain domain = of(text().author("Anonyme", 0).with("{'publishedIn': 1912}"));
        assertThat(domain.freeFrom()).isEqualTo("1983-01-01");
        assertThat(domain.isCountedFromPublication()).isTrue();
        assertThat(domain.doubts()).containsExactly(Doubt.ANONYMOUS);
        assertThat(of(text().author("Anonyme", 0)).undated()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"EDITION, EDITION", "RECORDING, RECORDING", "PHOTOGRAPH, PHOTOGRAPH"})
    void doubtsWhatCarriesTheWork(Carrier carrier, Doubt doubt) {
        assertThat(of(text().author("Anne Roux", 1859).from(carrier)).doubts()).containsExactly(doubt);
        assertThat(of(text().author("Anne Roux", 1859).from(Carrier.ORIGINAL)).doubts())
                .isEmpty();
    }

    private static TestWork text() {
        return work(Repertoire.TEXT, Use.PERFORMANCE);
    }

    private static PublicDomain of(TestWork work) {
        return PublicDomain.of(work.used(), DAY, TERMS);
    }
}

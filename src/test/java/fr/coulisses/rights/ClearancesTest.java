package fr.coulisses.rights;

import static fr.coulisses.rights.Clearance.AUTHORS_OF_FILMS;
import static fr.coulisses.rights.Clearance.AUTHORS_OF_IMAGES;
import static fr.coulisses.rights.Clearance.AUTHORS_OF_MUSIC;
import static fr.coulisses.rights.Clearance.AUTHORS_OF_PLAYS;
import static fr.coulisses.rights.Clearance.AUTHORS_OF_TEXTS;
import static fr.coulisses.rights.Clearance.EQUITABLE_REMUNERATION;
import static fr.coulisses.rights.Clearance.OWNER;
import static fr.coulisses.rights.Clearance.PERFORMERS;
import static fr.coulisses.rights.Clearance.PERSON_DEPICTED;
import static fr.coulisses.rights.Clearance.PHONOGRAM_PRODUCER;
import static fr.coulisses.rights.Clearance.PHOTOGRAPHER;
import static fr.coulisses.rights.Clearance.PUBLISHER;
import static fr.coulisses.rights.TestWork.work;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.parameter.ParameterSnapshot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of the handbook (5.5.1), read from the side of a work.
class ClearancesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 23);
    private static final Terms TERMS = Terms.of(ParameterSnapshot.shipped(DAY));

    @ParameterizedTest
    @CsvSource({
        "MUSIC, PERFORMANCE, AUTHORS_OF_MUSIC, SACEM",
        "MUSIC, BACKGROUND_SOUND, AUTHORS_OF_MUSIC, SACEM",
        "MUSIC, PRINT, PUBLISHER, DIRECT",
        "MUSIC, TRANSLATION, PUBLISHER, DIRECT",
        "THEATRE, PERFORMANCE, AUTHORS_OF_PLAYS, SACD",
        "DANCE, PERFORMANCE, AUTHORS_OF_PLAYS, SACD",
        "THEATRE, ADAPTATION, AUTHORS_OF_PLAYS, SACD",
        "THEATRE, PRINT, PUBLISHER, DIRECT",
        "TEXT, PERFORMANCE, AUTHORS_OF_TEXTS, SCELF",
        "TEXT, PRINT, PUBLISHER, DIRECT",
        "IMAGE, DISPLAY, AUTHORS_OF_IMAGES, ADAGP",
        "PHOTOGRAPHY, WEB, AUTHORS_OF_IMAGES, ADAGP",
        "OBJECT, DISPLAY, AUTHORS_OF_IMAGES, ADAGP",
        "FILM, SCREENING, AUTHORS_OF_FILMS, DIRECT",
        "DATABASE, WEB, DATABASE_PRODUCER, DIRECT"
    })
    void namesWhoAdministersAProtectedWork(Repertoire repertoire, Use use, Clearance clearance, Society society) {
        assertThat(of(work(repertoire, use))).singleElement().satisfies(need -> {
            assertThat(need.clearance()).isEqualTo(clearance);
            assertThat(need.uses()).containsExactly(use);
            assertThat(need.clearance().societies()).first().isEqualTo(society);
        });
    }

    @Test
    void gathersTheUsesOfOneAgreement() {
        assertThat(of(work(Repertoire.IMAGE, Use.PRINT, Use.WEB)))
                .containsExactly(new NeededClearance(AUTHORS_OF_IMAGES, List.of(Use.PRINT, Use.WEB)));
    }

    @Test
    void wantsProducerAndPerformersForARecordingInAShow() {
        assertThat(kinds(work(Repertoire.MUSIC, Use.PERFORMANCE).from(Carrier.RECORDING)))
                .containsExactly(AUTHORS_OF_MUSIC, PERFORMERS, PHONOGRAM_PRODUCER);
    }

    @Test
    void wantsARemunerationOnlyForARecordingOutsideAShow() {
        assertThat(kinds(work(Repertoire.MUSIC, Use.BACKGROUND_SOUND).from(Carrier.RECORDING)))
                .containsExactly(AUTHORS_OF_MUSIC, EQUITABLE_REMUNERATION);
    }

    @Test
    void knowsWhenTheRightsOnARecordingAreOver() {
        TestWork free = work(Repertoire.MUSIC, Use.PERFORMANCE)
                .status(LegalStatus.PUBLIC_DOMAIN)
                .from(Carrier.RECORDING);
        assertThat(kinds(free.with("{'source': {'year': 1957}}"))).containsExactly(PERFORMERS, PHONOGRAM_PRODUCER);
        assertThat(kinds(free.with("{'source': {'year': 1956}}"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CAPTURE", "ONLINE"})
    void wantsPerformersWhoAreFilmedToAgree(Use use) {
        assertThat(kinds(work(Repertoire.MUSIC, use))).containsExactly(AUTHORS_OF_MUSIC, PERFORMERS);
        assertThat(kinds(work(Repertoire.THEATRE, use))).containsExactly(AUTHORS_OF_PLAYS, PERFORMERS);
        assertThat(kinds(work(Repertoire.TEXT, use))).containsExactly(AUTHORS_OF_TEXTS, PERFORMERS);
        assertThat(kinds(work(Repertoire.FILM, use))).containsExactly(AUTHORS_OF_FILMS);
    }

    @Test
    void asksThePublisherOfARecentEditionOfAFreeWork() {
        TestWork free = work(Repertoire.MUSIC, Use.PERFORMANCE).status(LegalStatus.PUBLIC_DOMAIN);
        assertThat(kinds(free.from(Carrier.ORIGINAL))).isEmpty();
        assertThat(kinds(free.from(Carrier.EDITION))).containsExactly(PUBLISHER);
    }

    @Test
    void asksPhotographerAndOwnerBesideTheAuthor() {
        TestWork sculpture = work(Repertoire.OBJECT, Use.PRINT).from(Carrier.PHOTOGRAPH);
        assertThat(kinds(sculpture)).containsExactly(AUTHORS_OF_IMAGES, PHOTOGRAPHER);
        assertThat(kinds(sculpture.with("{'holders': [{'id': 'h1', 'role': 'OWNER'}]}")))
                .containsExactly(AUTHORS_OF_IMAGES, PHOTOGRAPHER, OWNER);
        assertThat(kinds(work(Repertoire.ARCHIVE, Use.DISPLAY).status(LegalStatus.PUBLIC_DOMAIN)))
                .containsExactly(OWNER);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXCEPTION", "FREE_LICENCE"})
    void asksNobodyWhereTheLawOrALicenceAllows(LegalStatus status) {
        TestWork played = work(Repertoire.MUSIC, Use.BACKGROUND_SOUND)
                .from(Carrier.RECORDING)
                .status(status);
        assertThat(kinds(played)).isEmpty();
        assertThat(kinds(played.with("{'people': [{'id': 'p1', 'name': 'Léa'}]}")))
                .containsExactly(PERSON_DEPICTED);
    }

    @Test
    void saysNothingWhileNobodySaysWhatItIsFor() {
        assertThat(of(work(Repertoire.MUSIC))).isEmpty();
        assertThat(Clearances.of(UsedWork.EMPTY, DAY, TERMS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesALawAndSomebodyToAsk(Clearance clearance) {
        assertThat(clearance.source()).isNotBlank();
        assertThat(clearance.societies()).isNotEmpty();
    }

    @Test
    void tellsWhatIsMissingOfAnAgreement() {
        TestWork poster = work(Repertoire.IMAGE, Use.PRINT, Use.WEB);
        NeededClearance need = of(poster).getFirst();
        assertThat(need.isGiven(poster.used(), true)).isFalse();
        poster.authorised(AUTHORS_OF_IMAGES, DAY, Use.PRINT);
        assertThat(need.isGiven(poster.used(), true)).isTrue();
        assertThat(need.missing(poster.used(), true)).containsExactly(Use.WEB);
        poster.authorised(AUTHORS_OF_IMAGES, DAY, Use.WEB);
        assertThat(need.isComplete(poster.used(), true)).isTrue();
    }

    private static List<Clearance> kinds(TestWork work) {
        return of(work).stream().map(NeededClearance::clearance).toList();
    }

    private static List<NeededClearance> of(TestWork work) {
        return Clearances.of(work.used(), DAY, TERMS);
    }
}

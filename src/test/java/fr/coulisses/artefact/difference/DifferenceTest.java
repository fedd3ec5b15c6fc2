package fr.coulisses.artefact.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Total;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Place TEXT = Place.field("summary", "Résumé", "Un concert");

    @Test
    void findsNothingBetweenAContentAndItself() {
        List<Place> places = List.of(TEXT, list(), row("1", "Lycéens"), name("1", "Lycéens"));
        Difference same = between(places, places);
        assertThat(same.isEmpty()).isTrue();
        assertThat(same.onlyChanges().places()).isEmpty();
        assertThat(same.fields() + same.added() + same.removed()).isZero();
    }

    @Test
    void saysWhatAFieldSaidAndSays() {
        Difference changed = between(List.of(TEXT), List.of(Place.field("summary", "Résumé", "Deux concerts")));
        assertThat(changed.places())
                .extracting(ComparedPlace::change, ComparedPlace::before, ComparedPlace::after)
                .containsExactly(tuple(Change.CHANGED, "Un concert", "Deux concerts"));
        assertThat(changed.fields()).isEqualTo(1);
    }

    @Test
    void countsAFieldThatWasEmptyAsChanged() {
        Difference filled = between(List.of(Place.field("summary", "Résumé", "")), List.of(TEXT));
        assertThat(filled.places()).extracting(ComparedPlace::change).containsExactly(Change.CHANGED);
    }

    @Test
    void saysNothingOfFieldsThatAreEmptyOnBothSides() {
        assertThat(between(List.of(Place.field("a", "A", "")), List.of(Place.field("a", "A", "")))
                        .places())
                .isEmpty();
    }

    @Test
    void comparesWhatIsStoredAndNotItsWords() {
        Place before = Place.field("axes/1/observations", "Constats", "Peu d’offre", "o1");
        Place reworded = Place.field("axes/1/observations", "Constats", "Très peu d’offre", "o1");
        Place other = Place.field("axes/1/observations", "Constats", "Peu d’offre", "o2");
        assertThat(between(List.of(before), List.of(reworded)).isEmpty()).isTrue();
        assertThat(between(List.of(before), List.of(other)).isEmpty()).isFalse();
    }

    @Test
    void findsRowsThatCameAndWentWithWhatTheySay() {
        Difference changed = between(
                List.of(list(), row("1", "Lycéens"), name("1", "Lycéens"), row("2", "Familles"), name("2", "Familles")),
                List.of(
                        list(),
                        row("1", "Lycéens"),
                        name("1", "Lycéens"),
                        row("3", "Touristes"),
                        name("3", "Touristes")));
        assertThat(changed.onlyChanges().places())
                .extracting(ComparedPlace::title, ComparedPlace::change, ComparedPlace::isAChange)
                .containsExactly(
                        tuple("Publics", Change.CHANGED, false),
                        tuple("Familles", Change.REMOVED, true),
                        tuple("Familles › Nom", Change.REMOVED, false),
                        tuple("Touristes", Change.ADDED, true),
                        tuple("Touristes › Nom", Change.ADDED, false));
        assertThat(List.of(changed.fields(), changed.added(), changed.removed()))
                .containsExactly(0, 1, 1);
    }

    @Test
    void findsAFieldThatChangedInARow() {
        Difference changed = between(
                List.of(list(), row("1", "Lycéens"), name("1", "Lycéens")),
                List.of(list(), row("1", "Étudiants"), name("1", "Étudiants")));
        assertThat(changed.places())
                .extracting(ComparedPlace::title, ComparedPlace::change, ComparedPlace::isAChange)
                .containsExactly(
                        tuple("Publics", Change.CHANGED, false),
                        tuple("Étudiants", Change.CHANGED, false),
                        tuple("Étudiants › Nom", Change.CHANGED, true));
        assertThat(changed.fields()).isEqualTo(1);
    }

    @Test
    void showsARowThatStayedWithoutItsFields() {
        List<Place> before = List.of(list(), row("1", "Lycéens"), name("1", "Lycéens"));
        List<Place> after = new ArrayList<>(before);
        after.addAll(List.of(row("2", "Familles"), name("2", "Familles")));
        assertThat(between(before, after).places())
                .extracting(ComparedPlace::title)
                .containsExactly("Publics", "Lycéens", "Familles", "Familles › Nom");
    }

    @Test
    void keepsTheOrderOfTheNewerAndPutsWhatIsGoneWhereItStood() {
        Difference changed = between(
                List.of(list(), row("1", "Un"), row("2", "Deux"), row("3", "Trois")),
                List.of(list(), row("4", "Quatre"), row("1", "Un"), row("3", "Trois")));
        assertThat(changed.places())
                .extracting(ComparedPlace::title)
                .containsExactly("Publics", "Quatre", "Un", "Deux", "Trois");
    }

    @Test
    void recognisesARowThatGotAnotherId() {
        Difference same = between(
                List.of(list(), row("1", "Lycéens"), name("1", "Lycéens")),
                List.of(list(), row("9", "Lycéens"), name("9", "Lycéens")));
        assertThat(same.isEmpty()).isTrue();
    }

    @Test
    void recognisesARowThatGotAnotherIdAndNearlyTheSameName() {
        Difference changed = between(
                List.of(list(), row("1", "Location de la salle"), name("1", "Location de la salle")),
                List.of(list(), row("9", "Location de la grande salle"), name("9", "Location de la grande salle")));
        assertThat(changed.added()).isZero();
        assertThat(changed.fields()).isEqualTo(1);
    }

    @Test
    void takesRowsWithLittleInCommonForDifferentOnes() {
        Difference changed = between(
                List.of(list(), row("1", "charges 613 Location salle")),
                List.of(list(), row("9", "charges 613 Location lumière")));
        assertThat(List.of(changed.added(), changed.removed())).containsExactly(1, 1);
    }

    @Test
    void pairsEachRowOnlyOnce() {
        Difference changed = between(
                List.of(list(), row("1", "Agents"), row("2", "Agents")),
                List.of(list(), row("7", "Agents"), row("8", "Agents"), row("9", "Agents")));
        assertThat(List.of(changed.added(), changed.removed())).containsExactly(1, 0);
    }

    @Test
    void goesIntoListsInsideRows() {
        List<Place> before = List.of(
                list(),
                row("1", "Lycéens"),
                Place.list("rows/1/channels", "Canaux"),
                Place.row("rows/1/channels/5", "Affiches", "", "Affiches"));
        List<Place> after = List.of(list(), row("1", "Lycéens"), Place.list("rows/1/channels", "Canaux"));
        assertThat(between(before, after).onlyChanges().places())
                .extracting(ComparedPlace::title)
                .containsExactly("Publics", "Lycéens", "Lycéens › Canaux", "Lycéens › Affiches");
        assertThat(between(before, after).removed()).isEqualTo(1);
    }

    @Test
    void comparesWhatBothAddUpTo() {
        Reading before = new Reading(List.of(), List.of(total("Charges", "12000"), total("Solde", "0")));
        Reading after = new Reading(List.of(), List.of(total("Charges", "12450"), total("Apports", "10")));
        assertThat(Difference.between(before, after).totals())
                .extracting(ComparedTotal::label, ComparedTotal::difference)
                .containsExactly(
                        tuple("Charges", Money.of("450")),
                        tuple("Apports", Money.of("10")),
                        tuple("Solde", Money.ZERO));
    }

    @Test
    void managesTwoListsOfThousandsThatShareNothing() {
        Difference changed = between(many(0), many(5000));
        assertThat(List.of(changed.added(), changed.removed())).containsExactly(2000, 2000);
    }

    private static List<Place> many(int from) {
        List<Place> places = new ArrayList<>(List.of(list()));
        IntStream.range(from, from + 2000).forEach(i -> places.add(row(String.valueOf(i), "Ligne " + i)));
        return places;
    }

    private static Place list() {
        return Place.list("rows", "Publics");
    }

    private static Place row(String id, String name) {
        return Place.row("rows/" + id, name, "", name);
    }

    private static Place name(String id, String name) {
        return Place.field("rows/" + id + "/name", "Nom", name);
    }

    private static Total total(String label, String euros) {
        return new Total(label, Money.of(euros));
    }

    private static Difference between(List<Place> before, List<Place> after) {
        return Difference.between(new Reading(before, List.of()), new Reading(after, List.of()));
    }
}

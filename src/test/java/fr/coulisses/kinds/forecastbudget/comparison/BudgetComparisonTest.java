package fr.coulisses.kinds.forecastbudget.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BudgetComparisonTest {

    private static final BudgetLine FEE = line("604", "Cession", "1", "4431");
    private static final BudgetLine SOUND = line("613", "Sonorisation", "2", "575");
    private static final BudgetLine POSTERS = line("623", "Affiches", "150", "0.90");
    private static final BudgetLine TICKETS = income("706", Heading.TICKETING, "Billetterie", "120", "16");

    @Test
    void findsALineAgainByItsIdentityWhateverItSays() {
        BudgetLine dearer = with(FEE, line("604", "Cession, tête d’affiche", "1", "5000"));
        BudgetComparison comparison = BudgetComparison.of(List.of(FEE, SOUND), List.of(SOUND, dearer));
        assertThat(comparison.count(Change.CHANGED)).isEqualTo(1);
        assertThat(comparison.count(Change.SAME)).isEqualTo(1);
        assertThat(lines(comparison))
                .filteredOn(line -> line.change() == Change.CHANGED)
                .singleElement()
                .isInstanceOfSatisfying(ComparedLine.Kept.class, kept -> {
                    assertThat(kept.changed()).containsExactly(Column.LABEL, Column.UNIT_PRICE);
                    assertThat(kept.before()).isEqualTo(Money.of("4431"));
                    assertThat(kept.after()).isEqualTo(Money.of("5000"));
                    assertThat(kept.difference()).isEqualTo(Money.of("569"));
                });
    }

    @Test
    void findsALineThatWasBroughtInAnewByItsAccountAndLabel() {
        BudgetLine again = line("613", " Sonorisation ", "3", "575");
        BudgetComparison comparison = BudgetComparison.of(List.of(SOUND), List.of(again));
        assertThat(lines(comparison)).singleElement().satisfies(line -> {
            assertThat(line.change()).isEqualTo(Change.CHANGED);
            assertThat(line.difference()).isEqualTo(Money.of("575"));
        });
    }

    @Test
    void pairsLinesThatLookAlikeOneByOne() {
        BudgetLine twin = line("604", "Cession", "1", "4431");
        BudgetLine first = line("604", "Cession", "1", "4431");
        BudgetLine second = line("604", "Cession", "1", "4431");
        BudgetLine third = line("604", "Cession", "1", "4431");
        BudgetComparison comparison = BudgetComparison.of(List.of(FEE, twin), List.of(first, second, third));
        assertThat(comparison.count(Change.SAME)).isEqualTo(2);
        assertThat(comparison.count(Change.ADDED)).isEqualTo(1);
    }

    @Test
    void givesALineItsOwnIdentityBeforeALookalike() {
        BudgetLine lookalike = line("604", "Cession", "1", "10");
        BudgetLine renamed = with(FEE, line("604", "Autre nom", "1", "4431"));
        BudgetComparison comparison = BudgetComparison.of(List.of(FEE), List.of(lookalike, renamed));
        assertThat(lines(comparison)).extracting(ComparedLine::change).containsExactly(Change.ADDED, Change.CHANGED);
    }

    @Test
    void doesNotTakeAChargeForAProduitOfTheSameName() {
        BudgetLine charge = line("706", "Billetterie", "1", "10");
        BudgetComparison comparison = BudgetComparison.of(List.of(TICKETS), List.of(charge));
        assertThat(comparison.count(Change.ADDED)).isEqualTo(1);
        assertThat(comparison.count(Change.REMOVED)).isEqualTo(1);
    }

    @Test
    void keepsARemovedLineWhereItStood() {
        BudgetLine one = line("604", "Un", "1", "1");
        BudgetLine two = line("604", "Deux", "1", "2");
        BudgetLine three = line("604", "Trois", "1", "3");
        BudgetLine four = line("604", "Quatre", "1", "4");
        BudgetComparison comparison = BudgetComparison.of(List.of(one, two, three), List.of(one, four, three));
        assertThat(lines(comparison))
                .extracting(line -> line.entry().label())
                .containsExactly("Un", "Deux", "Quatre", "Trois");
        assertThat(BudgetComparison.of(List.of(one, two), List.of(two))
                        .classes()
                        .getFirst()
                        .lines())
                .extracting(ComparedLine::change)
                .containsExactly(Change.REMOVED, Change.SAME);
    }

    @Test
    void addsUpEachClassAndTheWholeBeforeAndAfter() {
        BudgetLine more = with(POSTERS, line("623", "Affiches", "300", "0.90"));
        BudgetComparison comparison =
                BudgetComparison.of(List.of(FEE, POSTERS, TICKETS), List.of(SOUND, more, TICKETS));
        assertThat(comparison.classes())
                .extracting(ComparedClass::number)
                .as("in the order of the form")
                .containsExactly("60", "61", "62", "70");
        assertThat(comparison.classes())
                .extracting(ComparedClass::difference)
                .containsExactly(Money.of("-4431"), Money.of("1150"), Money.of("135"), Money.ZERO);
        assertThat(comparison.before().expenses()).isEqualTo(Money.of("4566"));
        assertThat(comparison.after().expenses()).isEqualTo(Money.of("1420"));
        assertThat(comparison.after().balance().minus(comparison.before().balance()))
                .isEqualTo(Money.of("3146"));
    }

    @Test
    void countsALineThatChangedItsClassWhereItWasAndWhereItIs() {
        BudgetLine moved = with(SOUND, line("604", "Sonorisation", "2", "575"));
        BudgetComparison comparison = BudgetComparison.of(List.of(SOUND), List.of(moved));
        assertThat(comparison.classes()).extracting(ComparedClass::number).containsExactly("60", "61");
        assertThat(comparison.classes())
                .extracting(ComparedClass::difference)
                .containsExactly(Money.of("1150"), Money.of("-1150"));
        assertThat(comparison.classes().getFirst().lines()).hasSize(1);
    }

    @Test
    void leavesOutWhatIsAlikeButNotFromTheSums() {
        BudgetLine more = with(POSTERS, line("623", "Affiches", "300", "0.90"));
        BudgetLine same = line("623", "Dépliants", "1", "100");
        BudgetComparison comparison = BudgetComparison.of(List.of(FEE, POSTERS, same), List.of(FEE, more, same))
                .onlyDifferences();
        assertThat(comparison.classes()).singleElement().satisfies(found -> {
            assertThat(found.number()).isEqualTo("62");
            assertThat(found.lines()).hasSize(1);
            assertThat(found.before()).isEqualTo(Money.of("235"));
            assertThat(found.after()).isEqualTo(Money.of("370"));
        });
        assertThat(comparison.count(Change.SAME)).isEqualTo(2);
    }

    @Test
    void findsNothingBetweenABudgetAndItself() {
        List<BudgetLine> budget = List.of(FEE, SOUND, POSTERS, TICKETS);
        BudgetComparison comparison = BudgetComparison.of(budget, budget);
        assertThat(comparison.isWithoutDifference()).isTrue();
        assertThat(comparison.onlyDifferences().classes()).isEmpty();
        assertThat(BudgetComparison.of(List.of(), List.of()).isWithoutDifference())
                .isTrue();
    }

    @Test
    void putsContributionsInKindAndWrongAccountsLast() {
        BudgetLine wrong = line("706", "Du mauvais côté", "1", "5");
        BudgetLine help = new BudgetLine(
                UUID.randomUUID(),
                Entry.of(
                        Section.EXPENSE,
                        "864",
                        Heading.IN_KIND,
                        "Bénévolat",
                        BigDecimal.TEN,
                        "heure",
                        new BigDecimal("12.02")));
        BudgetComparison comparison = BudgetComparison.of(List.of(), List.of(help, wrong, TICKETS, FEE));
        assertThat(comparison.classes()).extracting(ComparedClass::number).containsExactly("60", "", "70", "86");
    }

    private static List<ComparedLine> lines(BudgetComparison comparison) {
        List<ComparedLine> lines = new ArrayList<>();
        comparison.classes().forEach(found -> lines.addAll(found.lines()));
        return lines;
    }

    private static BudgetLine with(BudgetLine identity, BudgetLine content) {
        return new BudgetLine(identity.id(), content.entry());
    }

    private static BudgetLine line(String account, String label, String quantity, String price) {
        return new BudgetLine(
                UUID.randomUUID(),
                Entry.of(
                        Section.EXPENSE,
                        account,
                        Heading.ARTISTIC,
                        label,
                        new BigDecimal(quantity),
                        "unité",
                        new BigDecimal(price)));
    }

    private static BudgetLine income(String account, Heading heading, String label, String quantity, String price) {
        return new BudgetLine(
                UUID.randomUUID(),
                Entry.of(
                        Section.INCOME,
                        account,
                        heading,
                        label,
                        new BigDecimal(quantity),
                        "billet",
                        new BigDecimal(price)));
    }
}

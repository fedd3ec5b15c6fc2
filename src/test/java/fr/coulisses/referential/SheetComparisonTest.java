package fr.coulisses.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.Referential.CriterionType;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetComparisonTest {

    private static final String BUDGET = "Établir le budget prévisionnel du projet culturel en évaluant les dépenses";
    private static final String CONTRACTS = "Rédiger les contrats de cession et de coproduction avec les partenaires";
    private static final String PRESS = "Rédiger des communiqués de presse à destination des journalistes";

    @Test
    void findsThatNothingChangedWhateverTheCodes() {
        assertThat(propose(List.of(BUDGET, CONTRACTS), List.of(CONTRACTS, BUDGET.replace("É", "E"))))
                .containsExactly(
                        line("C1", "C2", CorrespondenceType.IDENTICAL), line("C2", "C1", CorrespondenceType.IDENTICAL));
    }

    @Test
    void findsWhatWasRewordedRemovedAndAdded() {
        assertThat(propose(
                        List.of(BUDGET, CONTRACTS),
                        List.of("Établir un budget prévisionnel du projet en évaluant toutes les dépenses", PRESS)))
                .containsExactly(
                        line("C1", "C1", CorrespondenceType.REWORDED),
                        line("C2", null, CorrespondenceType.REMOVED),
                        line(null, "C2", CorrespondenceType.NEW));
    }

    @Test
    void findsWhatWasSplitAndMerged() {
        String both = BUDGET + ". " + CONTRACTS;
        assertThat(propose(List.of(both), List.of(BUDGET, CONTRACTS)))
                .containsExactly(
                        line("C1", "C1", CorrespondenceType.SPLIT), line("C1", "C2", CorrespondenceType.SPLIT));
        assertThat(propose(List.of(BUDGET, CONTRACTS), List.of(both)))
                .containsExactly(
                        line("C1", "C1", CorrespondenceType.MERGED), line("C2", "C1", CorrespondenceType.MERGED));
    }

    @Test
    void proposesATableThatCanBeConfirmed() {
        Referential before = sheet(List.of(BUDGET + ". " + CONTRACTS, PRESS));
        Referential after = sheet(List.of(BUDGET, CONTRACTS, "Étudier la jauge du lieu"));
        List<Correspondence> lines = SheetComparison.propose(before, after);
        new CorrespondenceRules(before, after, lines).require();
    }

    @Test
    void refusesATableThatSaysWhatCannotBe() {
        Referential before = sheet(List.of(BUDGET, CONTRACTS));
        Referential after = sheet(List.of(BUDGET, CONTRACTS));
        List<Correspondence> right = SheetComparison.propose(before, after);
        refuses(before, after, right.subList(0, 1), "missing");
        refuses(before, after, with(right, line("C9", "C1", CorrespondenceType.REWORDED)), "unknown");
        refuses(before, after, with(right, line(null, "C1", CorrespondenceType.REWORDED)), "sides");
        refuses(before, after, with(right, line("C1", null, CorrespondenceType.REMOVED)), "count");
        refuses(before, after, with(right, line("C1", "C2", CorrespondenceType.SPLIT)), "count");
    }

    @Test
    void pairsCriteriaByTextAndThenByCode() {
        Competency before = competency("C1", BUDGET, "Un", "Deux", "Trois");
        Competency after = new Competency(
                "C1",
                "Titre",
                BUDGET,
                List.of(
                        new Criterion("C1-K9", "Trois", CriterionType.DERIVED),
                        new Criterion("C1-K1", "Un, autrement", CriterionType.DERIVED),
                        new Criterion("C1-K10", "Neuf", CriterionType.OFFICIAL)),
                List.of());
        List<ComparedCriterion> compared = ComparedCriterion.of(before, after);
        assertThat(compared).hasSize(4);
        assertThat(compared.get(0).isSame()).isTrue();
        assertThat(compared.get(1).isSame()).isFalse();
        assertThat(compared.get(1).before()).isEqualTo(before.criteria().getFirst());
        assertThat(compared.get(2).before()).isNull();
        assertThat(compared.get(3).after()).isNull();
    }

    private static void refuses(Referential before, Referential after, List<Correspondence> lines, String why) {
        assertThatThrownBy(() -> new CorrespondenceRules(before, after, lines).require())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.label()).isEqualTo("referential.refused.correspondence." + why));
    }

    private static List<Correspondence> with(List<Correspondence> lines, Correspondence one) {
        List<Correspondence> more = new ArrayList<>(lines);
        more.add(one);
        return more;
    }

    private static List<Correspondence> propose(List<String> before, List<String> after) {
        return SheetComparison.propose(sheet(before), sheet(after));
    }

    private static Correspondence line(@Nullable String before, @Nullable String after, CorrespondenceType type) {
        return new Correspondence(before, after, type);
    }

    private static Competency competency(String code, String statement, String... criteria) {
        List<Criterion> all = new ArrayList<>();
        for (String text : criteria) {
            all.add(new Criterion(code + "-K" + (all.size() + 1), text, CriterionType.DERIVED));
        }
        return new Competency(code, "Titre", statement, List.copyOf(all), List.of());
    }

    private static Referential sheet(List<String> statements) {
        List<Competency> competencies = new ArrayList<>();
        statements.forEach(each -> competencies.add(competency("C" + (competencies.size() + 1), each)));
        return new Referential(
                UUID.randomUUID(),
                "ESSAI",
                1,
                "Essai",
                6,
                "École",
                null,
                null,
                null,
                "",
                List.of(new Block("BC01", "Bloc", List.of(), competencies)),
                List.of(),
                Map.of());
    }
}

package fr.coulisses.artefact.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Versions;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class DifferencesTest {

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Versions versions;
    private final Budgets budgets;
    private final Differences differences;
    private Team team;
    private UUID artefact;

    @Autowired
    DifferencesTest(
            TestSchool school, Artefacts artefacts, Versions versions, Budgets budgets, Differences differences) {
        this.school = school;
        this.artefacts = artefacts;
        this.versions = versions;
        this.budgets = budgets;
        this.differences = differences;
    }

    @BeforeEach
    void submitABudgetAndGoOn() {
        team = school.teamWithBudget("budget-concert.csv");
        artefact = school.as(
                team.student(),
                () -> artefacts
                        .start(team.project(), "forecast-budget", "Budget")
                        .id());
        school.as(team.student(), () -> {
            versions.freeze(artefact, Map.of(), "");
            BudgetLine shuttle = budgets.get(team.project()).lines().stream()
                    .filter(line -> line.entry().label().startsWith("Navette"))
                    .findFirst()
                    .orElseThrow();
            budgets.type(team.project(), shuttle.id(), Column.QUANTITY, "2", "3");
            budgets.add(team.project(), Entry.blank(Section.EXPENSE), null);
        });
    }

    @Test
    void comparesAVersionWithTheRegisterRowsOfTheDraft() {
        ComparedVersions compared = as(team.tutor(), "1", "brouillon");
        assertThat(compared.difference().fields()).isEqualTo(1);
        assertThat(compared.difference().added()).isEqualTo(1);
        assertThat(compared.difference().totals().getFirst().difference()).isEqualTo(Money.of("220"));
        assertThat(compared.onlyChanges().difference().places())
                .filteredOn(ComparedPlace::isAChange)
                .extracting(ComparedPlace::title)
                .anyMatch(title -> title.matches("Ligne \\d+ – Navette.* › Quantité"));
    }

    @Test
    void findsNothingBetweenTwoVersionsOfTheSame() {
        school.as(team.student(), () -> {
            budgets.undo(team.project(), false, 0);
            budgets.undo(team.project(), false, 0);
            versions.freeze(artefact, Map.of(), "");
        });
        assertThat(as(team.jury(), "1", "2").difference().isEmpty()).isTrue();
    }

    @Test
    void offersTheDraftToThoseWhoFollowTheWorkOnly() {
        assertThat(school.as(team.tutor(), () -> differences.sides(artefact)))
                .extracting(Side::key)
                .containsExactly("brouillon", "1");
        assertThat(school.as(team.jury(), () -> differences.sides(artefact)))
                .extracting(Side::key)
                .containsExactly("1");
        assertThatThrownBy(() -> as(team.jury(), "1", "brouillon")).isInstanceOf(NotFound.class);
    }

    @Test
    void knowsNoOtherStates() {
        for (String key : List.of("3", "0", "-1", "un", "99999999999999")) {
            assertThatThrownBy(() -> as(team.student(), "1", key)).isInstanceOf(NotFound.class);
        }
    }

    private ComparedVersions as(PersonSummary person, String before, String after) {
        return school.as(person, () -> differences.between(artefact, before, after, Locale.FRENCH));
    }
}

package fr.coulisses.kinds.rightstable;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.register.Entries;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// The table is the register as it stands, keeps its rules, and becomes a newer one when the register moves.
@CoulissesTest
class RightsTableKindTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

    private final School school;
    private final Entries entries;
    private final RightsRegister register;
    private final RightsTableKind kind;
    private final Artefacts artefacts;
    private final JsonMapper json;

    @Autowired
    RightsTableKindTest(
            School school,
            Entries entries,
            RightsRegister register,
            RightsTableKind kind,
            Artefacts artefacts,
            JsonMapper json) {
        this.school = school;
        this.entries = entries;
        this.register = register;
        this.kind = kind;
        this.artefacts = artefacts;
        this.json = json;
    }

    @Test
    void isComposedOfTheRegisterAndTheBudget() {
        UUID project = school.projectWithBudget("Tableau", "budget-concert.csv");
        UUID artefact = school.artefact(project, RightsTableKind.KEY, "Droits");
        school.writes(artefact, "{\"method\": \"Une liste par groupe.\"}");
        add(project, "{\"title\": \"Barcarolle\", \"repertoire\": \"MUSIC\"}");
        RightsTable table = school.as(School.INES, () -> artefacts.content(artefact, kind));
        assertThat(table.method()).isEqualTo("Une liste par groupe.");
        assertThat(table.works()).singleElement().satisfies(listed -> {
            assertThat(listed.work().title()).isEqualTo("Barcarolle");
            assertThat(listed.state()).isEqualTo(State.TO_IDENTIFY);
        });
        assertThat(table.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.of("657.76")));
        assertThat(table.terms().author()).isEqualByComparingTo("70");
    }

    @Test
    void becomesANewerOneWhenTheRegisterMoves() {
        UUID project = school.project("Tableau qui suit");
        UUID artefact = school.artefact(project, RightsTableKind.KEY, "Droits");
        Instant before = changed(artefact);
        add(project, "{\"title\": \"Barcarolle\"}");
        assertThat(changed(artefact)).isAfter(before);
    }

    @Test
    void keepsTheRulesOfTheRegisterAtThePlacesOfTheTable() {
        RightsTable table = Tables.sample();
        List<Finding> findings = kind.examine(table, dossier());
        assertThat(findings).extracting(Finding::code).contains("R-C2.5-02");
        List<String> places = kind.places(table, Tables.wording(Locale.FRENCH)).stream()
                .map(Place::path)
                .toList();
        assertThat(findings).extracting(Finding::place).isNotEmpty().isSubsetOf(places);
    }

    @Test
    void isNothingWithoutAnyWork() {
        assertThat(kind.examine(RightsTable.empty(), dossier()))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.5-01.empty");
    }

    @Test
    void callsEveryWorkByItsTitle() {
        assertThat(kind.places(Tables.sample(), Tables.wording(Locale.FRENCH)))
                .extracting(Place::label)
                .contains("Œuvre 5 – Chansigne de trois chansons de Sirocco Sud", "Usages", "À qui demander");
    }

    @Test
    void addsUpWhatTheRightsCostAndWhatTheBudgetPlans() {
        assertThat(kind.totals(Tables.sample(), Tables.wording(Locale.FRENCH)))
                .extracting(total -> total.amount())
                .containsExactly(Money.of("914.44"), Money.of("1557.76"));
    }

    private static Dossier dossier() {
        return new Dossier(Tables.festival(), TODAY, ParameterSnapshot.shipped(TODAY));
    }

    private Instant changed(UUID artefact) {
        return school.as(School.INES, () -> artefacts.draft(artefact))
                .artefact()
                .draftAt();
    }

    private void add(UUID project, String content) {
        school.as(
                School.INES,
                () -> entries.add(project, register, json.readValue(content, UsedWork.class), State.TO_IDENTIFY));
    }
}

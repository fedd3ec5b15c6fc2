package fr.coulisses.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectSheetTest {

    private static final LocalDate OPENING = LocalDate.of(2027, 4, 23);

    @Test
    void needsNothingButATitle() {
        ProjectSheet sheet = ProjectSheet.titled("  Nuits de la halle ");
        assertThat(sheet.title()).isEqualTo("Nuits de la halle");
        assertThat(sheet.isFictitious()).isTrue();
        assertThat(sheet.organisation()).isEqualTo(Organisation.UNKNOWN);
    }

    @Test
    void hasATitleOf120CharactersAtMost() {
        assertThat(ProjectSheet.titled("x".repeat(120)).title()).hasSize(120);
        refuses("project.refused.title", () -> ProjectSheet.titled("x".repeat(121)));
        refuses("project.refused.title", () -> ProjectSheet.titled(" \t "));
    }

    @Test
    void hasABriefOf4000CharactersAtMost() {
        assertThat(sheet("x".repeat(4000), "", null, null, null).brief()).hasSize(4000);
        refuses("project.refused.brief", () -> sheet("x".repeat(4001), "", null, null, null));
    }

    @Test
    void doesNotEndBeforeItStarts() {
        assertThat(sheet("", "", OPENING, OPENING, null).endsOn()).isEqualTo(OPENING);
        assertThat(sheet("", "", null, OPENING, null).startsOn()).isNull();
        refuses("project.refused.dates", () -> sheet("", "", OPENING, OPENING.minusDays(1), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "75056", "2A004", "2B033", "01001", "200054781"})
    void knowsTheCodesOfMunicipalitiesAndTheirUnions(String code) {
        assertThat(sheet("", code, null, null, null).inseeCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7505", "750560", "2C004", "Paris", "75 056", "20005478"})
    void refusesAnyOtherCode(String code) {
        refuses("project.refused.insee", () -> sheet("", code, null, null, null));
    }

    @Test
    void countsFromZero() {
        assertThat(sheet("", "", null, null, 0).capacity()).isZero();
        refuses("project.refused.negative", () -> sheet("", "", null, null, -1));
    }

    @Test
    void keepsTheDisciplinesAsTheyWereGiven() {
        List<Discipline> disciplines = new ArrayList<>(List.of(Discipline.MUSIC));
        ProjectSheet sheet = sheet(disciplines, "", "", null, null, null);
        Collections.addAll(disciplines, Discipline.DANCE);
        assertThat(sheet.disciplines()).containsExactly(Discipline.MUSIC);
    }

    @Test
    void readsTheNumbersOfAnOrganisationAsPeopleWriteThem() {
        Organisation organisation = organisation("331 154 054 00091", " w751234567 ", "90.01z");
        assertThat(organisation.siret()).isEqualTo("33115405400091");
        assertThat(organisation.rna()).isEqualTo("W751234567");
        assertThat(organisation.ape()).isEqualTo("90.01Z");
        assertThat(organisation("", "W2A1234567", "9001Z").rna()).isEqualTo("W2A1234567");
        refuses("project.refused.siret", () -> organisation("331 154 054 00092", "", ""));
        refuses("project.refused.rna", () -> organisation("", "751234567", ""));
        refuses("project.refused.ape", () -> organisation("", "", "90.01"));
    }

    private static Organisation organisation(String siret, String rna, String ape) {
        return new Organisation("Horizon", LegalForm.ASSOCIATION_1901, siret, rna, ape, "", "");
    }

    private static ProjectSheet sheet(
            String brief,
            String insee,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable Integer capacity) {
        return sheet(List.of(), brief, insee, starts, ends, capacity);
    }

    private static ProjectSheet sheet(
            List<Discipline> disciplines,
            String brief,
            String insee,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable Integer capacity) {
        return new ProjectSheet(
                "Nuits de la halle",
                Nature.REAL,
                ProjectType.CONCERT,
                disciplines,
                brief,
                "",
                "",
                insee,
                starts,
                ends,
                null,
                null,
                null,
                capacity,
                VatRegime.NOT_LIABLE,
                Organisation.UNKNOWN);
    }

    private static void refuses(String label, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo(label);
    }
}

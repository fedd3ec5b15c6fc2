package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.register.EntryFindings;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The works of the demonstration school: an honest register of November, and one with mistakes to be found.
@CoulissesTest
class DemonstrationRightsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final School school;
    private final Projects projects;
    private final Entries entries;
    private final EntryFindings findings;
    private final RightsRegister register;

    @Autowired
    DemonstrationRightsTest(
            School school, Projects projects, Entries entries, EntryFindings findings, RightsRegister register) {
        this.school = school;
        this.projects = projects;
        this.entries = entries;
        this.findings = findings;
        this.register = register;
    }

    @Test
    void hasTwelveWorksInManyStates() {
        assertThat(festival()).hasSize(12);
        assertThat(festival().stream().map(Entry::state).distinct())
                .contains(
                        State.HOLDER_IDENTIFIED,
                        State.REQUESTED,
                        State.REMINDED,
                        State.QUOTED,
                        State.AGREED_IN_PRINCIPLE,
                        State.SIGNED,
                        State.CLOSED,
                        State.NO_ANSWER,
                        State.REPLACED);
    }

    /// What the Sacem takes of the receipts is the line of the worked budget, to the cent.
    @Test
    void paysTheSacemWhatTheBudgetPlans() {
        assertThat(festival().stream()
                        .filter(entry -> entry.content().title().startsWith("Répertoire"))
                        .map(entry -> entry.content().request().cost())
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.of("657.76"));
    }

    /// Five works wait for their agreement, and one that got no answer has to be replaced: nothing else is
    /// wrong.
    @Test
    void lacksOnlyTheAgreementsThatAreStillAskedFor() {
        assertThat(said(School.INES, "Les Nuits du Canal", DemonstrationSheets.FESTIVAL))
                .containsExactlyInAnyOrder(
                        "R-C2.5-02.none",
                        "R-C2.5-02.none",
                        "R-C2.5-02.none",
                        "R-C2.5-02.none",
                        "R-C2.5-02.none",
                        "R-C2.5-02.silent");
    }

    @Test
    void hasMistakesToBeFoundInTheExhibition() {
        assertThat(said(School.THEO, "Lumières du fleuve", DemonstrationSheets.EXHIBITION))
                .containsExactlyInAnyOrder(
                        "R-C2.5-01.unqualified",
                        "R-C2.5-02.none",
                        "R-C2.5-02.none",
                        "R-C2.5-04.none",
                        "R-C2.5-06.early",
                        "R-C2.5-08.whole",
                        "R-C2.5-09.owner",
                        "R-C2.5-10.minor",
                        "R-C2.5-11.WEB",
                        "R-C2.5-13.unnamed");
    }

    private List<Entry<UsedWork, State>> festival() {
        return school.as(
                School.INES,
                () -> entries.all(DemonstrationFestivalTest.called(projects, "Les Nuits du Canal"), register));
    }

    private List<String> said(String student, String title, ProjectSheet sheet) {
        Dossier dossier = new Dossier(sheet, TODAY, ParameterSnapshot.shipped(TODAY));
        return school
                .as(student, () -> {
                    UUID project = DemonstrationFestivalTest.called(projects, title);
                    return findings.of(project, register, dossier);
                })
                .stream()
                .map(EntryFinding::finding)
                .map(finding -> finding.message().replace("finding.", ""))
                .toList();
    }
}

package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.examination.ExaminedFinding;
import fr.coulisses.examination.ProjectExamination;
import fr.coulisses.project.Projects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The exhibition of the demonstration school has mistakes for everybody to find: exactly these, at exactly these
/// places.
@CoulissesTest
class DemonstrationExhibitionTest {

    private static final List<String> SEEDED = List.of();

    private final School school;
    private final Projects projects;
    private final ProjectExamination examinations;

    @Autowired
    DemonstrationExhibitionTest(School school, Projects projects, ProjectExamination examinations) {
        this.school = school;
        this.projects = projects;
        this.examinations = examinations;
    }

    @Test
    void hasExactlyTheSeededMistakes() {
        List<ExaminedFinding> findings = school.as(School.THEO, () -> examinations
                .of(DemonstrationFestivalTest.called(projects, "Lumières du fleuve"))
                .findings());
        assertThat(findings)
                .extracting(DemonstrationExhibitionTest::placed)
                .containsExactlyInAnyOrderElementsOf(SEEDED);
    }

    /// A rule and its place; rows of registers have identities that nobody knows beforehand.
    private static String placed(ExaminedFinding finding) {
        return finding.finding().code() + " "
                + finding.finding().place().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*");
    }
}

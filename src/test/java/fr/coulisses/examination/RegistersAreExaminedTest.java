package fr.coulisses.examination;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.examination.cross.Where;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entries;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// What the rules of a register say stands on the page of all checks, with the way to its field.
@CoulissesTest
class RegistersAreExaminedTest {

    private final School school;
    private final Entries entries;
    private final FundingRegister funding;
    private final ProjectExamination examinations;
    private final JsonMapper json;

    @Autowired
    RegistersAreExaminedTest(
            School school, Entries entries, FundingRegister funding, ProjectExamination examinations, JsonMapper json) {
        this.school = school;
        this.entries = entries;
        this.funding = funding;
        this.examinations = examinations;
        this.json = json;
    }

    @Test
    void saysWhatIsWrongWithARequestAndLetsAWarningStand() {
        UUID project = school.project("Examen des registres");
        UUID request = school.as(
                School.INES,
                () -> entries.add(
                                project,
                                funding,
                                json.readValue(
                                        "{\"funder\": \"Ville\", \"asked\": 300, \"eligibleExpenses\": 200}",
                                        FundingRequest.class),
                                FundingState.PROSPECTING)
                        .id());
        List<ExaminedFinding> found = findings(project);
        assertThat(found).extracting(finding -> finding.finding().code()).contains("R-C2.2-01", "R-C2.2-15");
        ExaminedFinding tooMuch = found.stream()
                .filter(finding -> finding.finding().code().equals("R-C2.2-15"))
                .findFirst()
                .orElseThrow();
        assertThat(tooMuch.severity()).isEqualTo(Severity.WARNING);
        assertThat(tooMuch.spot().where()).isEqualTo(Where.REGISTER);
        assertThat(tooMuch.spot().title()).isEqualTo("Ville");
        assertThat(tooMuch.spot().path()).isEqualTo("financements/" + request + "/asked");
        assertThat(tooMuch.group().blocks()).containsExactly("BC02");
        school.does(
                School.INES,
                () -> examinations.waive(project, List.of(tooMuch.target()), "Le règlement admet un dépassement."));
        assertThat(findings(project))
                .filteredOn(finding -> finding.finding().code().equals("R-C2.2-15"))
                .singleElement()
                .matches(ExaminedFinding::isWaived);
    }

    private List<ExaminedFinding> findings(UUID project) {
        return school.as(School.INES, () -> examinations.of(project)).findings().stream()
                .filter(finding -> finding.group().isRegister())
                .toList();
    }
}

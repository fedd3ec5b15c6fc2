package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.LargeCohort;
import fr.coulisses.TestSchool;
import fr.coulisses.access.Visitor;
import fr.coulisses.account.Role;
import fr.coulisses.shared.NotFound;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CoulissesTest
class CohortMatrixTest {

    private final LargeCohort cohorts;
    private final TestSchool school;
    private final Matrices matrices;
    private final CountedStatements statements;

    @LocalServerPort
    private int port;

    @Autowired
    CohortMatrixTest(LargeCohort cohorts, TestSchool school, Matrices matrices, CountedStatements statements) {
        this.cohorts = cohorts;
        this.school = school;
        this.matrices = matrices;
        this.statements = statements;
    }

    @Test
    void readsFortyStudentsWithNoMoreStatementsThanTwo() throws IOException, InterruptedException {
        LargeCohort.Made few = cohorts.make(2, 2);
        LargeCohort.Made many = cohorts.make(40, 20);
        int least = asked(few);
        assertThat(asked(many)).isEqualTo(least).isLessThanOrEqualTo(8);
    }

    private int asked(LargeCohort.Made made) throws IOException, InterruptedException {
        Visitor tutor = Visitor.of(port, made.tutor().email());
        String page = "cohortes/" + made.cohort() + "/competences";
        assertThat(tutor.get(page)).isEqualTo(200);
        statements.reset();
        assertThat(tutor.get(page)).isEqualTo(200);
        return statements.sent().size();
    }

    @Test
    void countsTheStrongestStateAndTheProofsOfEachStudent() {
        LargeCohort.Made made = cohorts.make(3, 8);
        CohortMatrix matrix = school.as(made.tutor(), () -> matrices.ofCohort(made.cohort()));
        assertThat(matrix.rows()).hasSize(3).allSatisfy(row -> {
            Matrix own = school.as(
                            made.tutor(), () -> matrices.ofStudent(row.student().id()))
                    .getFirst()
                    .matrix();
            matrix.referential().competencies().forEach(competency -> {
                Strength strength = row.strength(competency.code());
                assertThat(strength.state())
                        .isEqualTo(own.state(competency.code(), row.student().id()));
                assertThat(strength.proofs())
                        .isEqualTo(own.claims(competency.code(), row.student().id())
                                .size());
                competency
                        .criteria()
                        .forEach(criterion -> assertThat(
                                        row.criteria().getOrDefault(criterion.code(), CellState.NOTHING))
                                .isEqualTo(own.state(
                                        competency.code(),
                                        criterion.code(),
                                        row.student().id())));
            });
        });
    }

    @Test
    void hidesACohortFromATutorWhoFollowsNobodyOfIt() {
        UUID cohort = cohorts.make(1, 1).cohort();
        var stranger = school.open(Role.TUTOR);
        assertThatThrownBy(() -> school.as(stranger, () -> matrices.ofCohort(cohort)))
                .isInstanceOf(NotFound.class);
        assertThat(school.as(stranger, matrices::cohorts)).isEmpty();
    }
}

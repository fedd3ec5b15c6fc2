package fr.coulisses.rights;

import static fr.coulisses.rights.State.AGREED_IN_PRINCIPLE;
import static fr.coulisses.rights.State.CLOSED;
import static fr.coulisses.rights.State.DECLARED;
import static fr.coulisses.rights.State.HOLDER_IDENTIFIED;
import static fr.coulisses.rights.State.NO_ANSWER;
import static fr.coulisses.rights.State.PAID;
import static fr.coulisses.rights.State.QUALIFIED;
import static fr.coulisses.rights.State.QUOTED;
import static fr.coulisses.rights.State.REFUSED;
import static fr.coulisses.rights.State.REMINDED;
import static fr.coulisses.rights.State.REPLACED;
import static fr.coulisses.rights.State.REQUESTED;
import static fr.coulisses.rights.State.SIGNED;
import static fr.coulisses.rights.State.TO_IDENTIFY;
import static fr.coulisses.rights.State.TO_QUALIFY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.register.Course;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The states of the handbook (9.4) and the ways between them.
@CoulissesTest
class RightsCourseTest {

    private final Course<State> course;

    @Autowired
    RightsCourseTest(RightsRegister register) {
        this.course = register.course();
    }

    @Test
    void leadsFromTheWorkToTheEndInTheOrderOfTheHandbook() {
        List<State> usual = List.of(
                TO_IDENTIFY,
                TO_QUALIFY,
                QUALIFIED,
                HOLDER_IDENTIFIED,
                REQUESTED,
                REMINDED,
                QUOTED,
                AGREED_IN_PRINCIPLE,
                SIGNED,
                PAID,
                DECLARED,
                CLOSED);
        assertThat(course.first()).isEqualTo(TO_IDENTIFY);
        for (int i = 1; i < usual.size(); i++) {
            assertThat(course.next(usual.get(i - 1))).contains(usual.get(i));
        }
        assertThat(course.next(QUALIFIED)).containsExactly(HOLDER_IDENTIFIED, CLOSED, REFUSED);
    }

    /// Silence never means consent.
    @Test
    void leadsFromSilenceToAnotherWorkOnly() {
        assertThat(course.next(NO_ANSWER)).containsExactly(REPLACED);
        assertThat(course.next(REFUSED)).containsExactly(REPLACED);
        assertThat(course.all().stream().filter(state -> course.next(state).contains(NO_ANSWER)))
                .containsExactly(REQUESTED, REMINDED);
    }

    @Test
    void endsWhenItIsClosedOrReplaced() {
        assertThat(course.all().stream().filter(course::isEnd)).containsExactly(CLOSED, REPLACED);
    }

    @Test
    void remindsTwice() {
        assertThat(course.next(REMINDED)).contains(REMINDED);
    }
}

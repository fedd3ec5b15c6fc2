package fr.coulisses.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@CoulissesTest
class PeopleTest {

    private final TestSchool school;
    private final People people;
    private final ThrottledSignIn signIn;

    @Autowired
    PeopleTest(TestSchool school, People people, ThrottledSignIn signIn) {
        this.school = school;
        this.people = people;
        this.signIn = signIn;
    }

    @Test
    void opensAnAccountUnderTheNamePeopleSignInWith() {
        String email = "Zoe." + UUID.randomUUID() + "@Coulisses.example";
        PersonSummary opened = open(" " + email + " ", "  Zoé ", "coulisses");
        assertThat(opened.email()).isEqualTo(email.toLowerCase(Locale.ROOT));
        assertThat(opened.fullName()).isEqualTo("Zoé Martin");
        assertThat(enters(email, "coulisses")).isTrue();
        refuses("account.refused.taken", () -> open(email.toUpperCase(Locale.ROOT), "Zoé", "coulisses"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoe",
                "zoe@ecole",
                "@ecole.fr",
                "zoe martin@ecole.fr",
                "zoe@ecole.f",
                "<zoe@ecole.fr>",
                "a@b@c.fr"
            })
    void refusesWhatIsNoEmail(String email) {
        refuses("account.refused.email", () -> open(email, "Zoé", "coulisses"));
    }

    @Test
    void refusesNamesOutsideOneToEightyCharacters() {
        refuses("account.refused.givenName", () -> open(email(), " ", "coulisses"));
        refuses("account.refused.givenName", () -> open(email(), "x".repeat(81), "coulisses"));
        refuses("account.refused.familyName", () -> new NewPerson(email(), "Zoé", "x".repeat(81), Role.STUDENT));
    }

    @ParameterizedTest
    @CsvSource({"a, 7, false", "a, 8, true", "a, 72, true", "a, 73, false", "é, 36, true", "é, 37, false"})
    void hasAPasswordThatTheHashTakesWhole(String letter, int length, boolean accepted) {
        String email = email();
        String password = letter.repeat(length);
        if (accepted) {
            open(email, "Zoé", password);
            assertThat(enters(email, password)).isTrue();
            assertThat(enters(email, password.substring(1))).isFalse();
        } else {
            refuses("account.refused.passwordLength", () -> open(email, "Zoé", password));
        }
    }

    @Test
    void closesAnAccountAndOpensItAgain() {
        PersonSummary person = school.open(Role.STUDENT);
        asAdministrator(() -> people.close(person.id()));
        assertThatThrownBy(() -> enters(person.email(), "coulisses")).isInstanceOf(DisabledException.class);
        asAdministrator(() -> people.reopen(person.id()));
        assertThat(enters(person.email(), "coulisses")).isTrue();
    }

    @Test
    void doesNotLetAnAdministratorCloseTheirOwn() {
        refuses(
                "account.refused.closeOwn",
                () -> asAdministrator(() -> people.close(people.me().id())));
    }

    @Test
    void givesSomebodyWhoForgotTheirsANewPassword() {
        PersonSummary person = school.open(Role.STUDENT);
        asAdministrator(() -> people.resetPassword(person.id(), "nouveau mot"));
        assertThat(enters(person.email(), "coulisses")).isFalse();
        assertThat(enters(person.email(), "nouveau mot")).isTrue();
    }

    @Test
    void letsEverybodyChangeTheirOwnPassword() {
        PersonSummary person = school.open(Role.STUDENT);
        refuses(
                "account.refused.presentPassword",
                () -> school.as(person, () -> people.changeOwnPassword("devine", "nouveau mot")));
        refuses(
                "account.refused.passwordLength",
                () -> school.as(person, () -> people.changeOwnPassword("coulisses", "court")));
        school.as(person, () -> people.changeOwnPassword("coulisses", "nouveau mot"));
        assertThat(enters(person.email(), "nouveau mot")).isTrue();
    }

    @Test
    void findsPeopleByPartOfTheirNameOrAddressWhateverPageIsAsked() {
        String family = "Recherche" + UUID.randomUUID().toString().replace("-", "");
        List<String> opened = new ArrayList<>();
        for (String given : List.of("Ana", "Bob", "Cléo", "Dan", "Eve")) {
            opened.add(given);
            asAdministrator(() -> people.open(new NewPerson(email(), given, family, Role.STUDENT), "coulisses"));
        }
        String text = family.substring(3).toUpperCase(Locale.ROOT);
        assertThat(school.asAdministrator(() -> people.count(text))).isEqualTo(5);
        assertThat(found(text, 0, 50)).isEqualTo(opened);
        assertThat(found(text, 3, 2)).containsExactly("Dan", "Eve");
        assertThat(found(text, 1, 3)).containsExactly("Bob", "Cléo", "Dan");
        assertThat(found("cléo " + family, 0, 50)).containsExactly("Cléo");
    }

    @Test
    void searchesForWhatIsTypedAndNotForAPattern() {
        assertThat(found("%", 0, 50)).isEmpty();
        assertThat(found("_____", 0, 50)).isEmpty();
    }

    static Stream<Consumer<People>> administration() {
        return Stream.of(
                people -> people.open(new NewPerson("x@ecole.fr", "X", "Y", Role.ADMIN), "coulisses"),
                people -> people.close(UUID.randomUUID()),
                people -> people.reopen(UUID.randomUUID()),
                people -> people.resetPassword(UUID.randomUUID(), "coulisses"),
                people -> people.search("", 0, 50),
                people -> people.count(""),
                people -> people.taken(List.of("x@ecole.fr")),
                people -> people.bringIn(List.of()));
    }

    @ParameterizedTest
    @MethodSource("administration")
    void isRunByTheAdministrationOnly(Consumer<People> gesture) {
        for (Role role : List.of(Role.STUDENT, Role.TUTOR, Role.JURY)) {
            PersonSummary person = school.open(role);
            assertThatThrownBy(() -> school.as(person, () -> gesture.accept(people)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> gesture.accept(people)).isInstanceOf(NotFound.class);
    }

    @Test
    void opensAFirstAccountInAnEmptySchoolOnly() {
        assertThat(people.isEmpty()).isFalse();
        assertThatThrownBy(() -> people.openFirst(new NewPerson(email(), "X", "Y", Role.ADMIN), "coulisses"))
                .isInstanceOf(NotFound.class);
    }

    private List<String> found(String text, int offset, int limit) {
        return school.asAdministrator(() -> people.search(text, offset, limit)).stream()
                .map(PersonSummary::givenName)
                .toList();
    }

    private PersonSummary open(String email, String givenName, String password) {
        return school.asAdministrator(
                () -> people.open(new NewPerson(email, givenName, "Martin", Role.STUDENT), password));
    }

    private boolean enters(String email, String password) {
        try {
            var wanted = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
            wanted.setDetails(new WebAuthenticationDetails(email, null));
            return signIn.authenticate(wanted).isAuthenticated();
        } catch (BadCredentialsException e) {
            return false;
        }
    }

    private void asAdministrator(Runnable work) {
        school.asAdministrator(() -> {
            work.run();
            return true;
        });
    }

    private static String email() {
        return UUID.randomUUID() + "@coulisses.example";
    }

    private static void refuses(String label, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo(label);
    }
}

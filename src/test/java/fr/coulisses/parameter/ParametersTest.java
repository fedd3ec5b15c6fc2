package fr.coulisses.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.TestSchool;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The register in the database: what a release brings, what a school types, and what every node then answers.
@CoulissesTest
class ParametersTest {

    private static final String CODE = "P-CVEC";
    private static final LocalDate DAY = LocalDate.of(2031, 9, 1);

    private final TestSchool school;
    private final Parameters parameters;
    private final ParameterRecords records;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate elsewhere;
    private PersonSummary administrator;

    @Autowired
    ParametersTest(
            TestSchool school,
            Parameters parameters,
            ParameterRecords records,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.school = school;
        this.parameters = parameters;
        this.records = records;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.elsewhere = new TransactionTemplate(transactions);
        elsewhere.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void openAccount() {
        administrator = school.open(Role.ADMIN);
    }

    @Test
    void holdsWhatTheReleaseShipsInItsOrder() {
        List<Parameter> stored = asAdministrator(parameters);
        assertThat(stored).hasSize(115);
        assertThat(stored.stream().map(Parameter::code))
                .containsExactlyElementsOf(
                        ParameterCsv.shipped().stream().map(Parameter::code).toList());
        assertThat(jdbc.sql("select count(*) from parameter_value where origin = 'SHIPPED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(115);
    }

    @Test
    void changesNothingAtTheNextStart() {
        UUID stamp = stamp();
        int changes = changes();
        start();
        assertThat(stamp()).isEqualTo(stamp);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void keepsWhatTheSchoolTypedWhenALaterReleaseStarts() {
        rolledBack(() -> {
            parameters.add(CODE, value("110", DAY, null));
            jdbc.sql("update parameter_value set value = '90', status = 'MEMORY' where code = ? and origin = 'SHIPPED'")
                    .param(CODE)
                    .update();
            start();
            assertThat(parameters.on(CODE, DAY).text()).isEqualTo("110");
            assertThat(parameters.on(CODE, DAY.minusDays(1)).text()).isEqualTo("105");
            assertThat(parameters.on(CODE, DAY.minusDays(1)).status()).isEqualTo(ParameterStatus.TO_VERIFY);
            assertThat(lastChange(CODE)).startsWith("a release: 90 -> 105");
        });
    }

    @Test
    void bringsAValueThatIsMissingBesideThoseOfTheSchool() {
        rolledBack(() -> {
            parameters.add(CODE, value("110", DAY, null));
            jdbc.sql("delete from parameter_value where code = ? and origin = 'SHIPPED'")
                    .param(CODE)
                    .update();
            start();
            assertThat(parameters.on(CODE, DAY.minusDays(1)).text()).isEqualTo("105");
            assertThat(parameters.on(CODE, DAY).text()).isEqualTo("110");
            assertThat(lastChange(CODE)).startsWith("a release: null -> 105");
        });
    }

    @Test
    void isInForceFromTheDayThatTheSchoolTyped() {
        rolledBack(() -> {
            parameters.add(CODE, value(" 110,50 € ", DAY, DAY.plusDays(9)));
            assertThat(parameters.on(CODE, DAY.minusDays(1)).text()).isEqualTo("105");
            assertThat(parameters.on(CODE, DAY).text()).isEqualTo("110.5");
            assertThat(parameters.on(CODE, DAY.plusDays(9)).inForce()).isTrue();
            ParameterValue after = parameters.on(CODE, DAY.plusDays(10));
            assertThat(after.text()).isEqualTo("110.5");
            assertThat(after.inForce()).isFalse();
            assertThat(after.status()).isEqualTo(ParameterStatus.TO_VERIFY);
        });
    }

    @Test
    void logsWhoChangedWhatFromWhatToWhat() {
        rolledBack(() -> {
            RegisteredValue added = added("110");
            assertThat(lastChange(CODE)).isEqualTo(administrator.email() + ": null -> 110");
            parameters.correct(added.id(), 0, value("111", DAY, null));
            assertThat(lastChange(CODE)).isEqualTo(administrator.email() + ": 110 -> 111");
            parameters.withdraw(added.id(), 1);
            assertThat(lastChange(CODE)).isEqualTo(administrator.email() + ": 111 -> null");
            assertThat(parameters.on(CODE, DAY).text()).isEqualTo("105");
        });
    }

    @Test
    void showsAdministratorsWhatWasChangedNewestFirst() {
        rolledBack(() -> {
            RegisteredValue added = added("110");
            DatedValue dearer = new DatedValue("111", DAY, null, "Arrêté", ParameterStatus.MEMORY, "Faute de frappe");
            parameters.correct(added.id(), 0, dearer);
            List<ParameterChange> changes = parameters.changes(2);
            assertThat(changes.getFirst().person()).isEqualTo(administrator.fullName());
            assertThat(changes.getFirst().before()).isEqualTo(value("110", DAY, null));
            assertThat(changes.getFirst().after()).isEqualTo(dearer);
            assertThat(changes.getFirst().reason()).isEqualTo("Faute de frappe");
            assertThat(changes.getLast().before()).isNull();
        });
    }

    @Test
    void doesNotCountAsAChangeWhatAReleaseBringsForTheFirstTime() {
        school.as(
                administrator,
                () -> assertThat(parameters.changes(1_000))
                        .noneMatch(change -> change.person() == null && change.before() == null));
    }

    @Test
    void refusesToChangeWhatSomebodyElseHasChangedMeanwhile() {
        rolledBack(() -> {
            RegisteredValue added = added("110");
            parameters.correct(added.id(), 0, value("111", DAY, null));
            refused(() -> parameters.correct(added.id(), 0, value("112", DAY, null)));
            refused(() -> parameters.withdraw(added.id(), 0));
            assertThat(parameters.on(CODE, DAY).text()).isEqualTo("111");
            parameters.withdraw(added.id(), 1);
            refused(() -> parameters.withdraw(added.id(), 1));
        });
    }

    @Test
    void leavesWhatAReleaseShippedToTheRelease() {
        UUID shipped = ParameterCsv.shipped().getFirst().values().getFirst().id();
        rolledBack(() -> {
            refused(() -> parameters.correct(shipped, 0, value("21", DAY, null)));
            refused(() -> parameters.withdraw(shipped, 0));
        });
    }

    @Test
    void asksOneStatementPerQuestion(@Autowired CountedStatements statements) {
        Parameters fresh = node();
        school.as(administrator, () -> {
            statements.reset();
            fresh.snapshot(DAY);
            assertThat(statements.sent()).hasSize(1);
            statements.reset();
            fresh.snapshot(DAY).decimal("P-TAXE-CNM");
            fresh.on("P-TVA-BILLET-SPECTACLE", DAY);
            assertThat(statements.sent()).hasSize(2);
        });
    }

    @Test
    void answersOnEveryNodeWithWhatAnotherHasChanged() {
        Parameters one = node();
        Parameters other = node();
        asAdministrator(one);
        asAdministrator(other);
        RegisteredValue[] added = new RegisteredValue[1];
        school.as(administrator, () -> {
            elsewhere.executeWithoutResult(status -> one.add(CODE, value("110", DAY, null)));
            assertThat(other.on(CODE, DAY).text()).isEqualTo("110");
            added[0] = ofTheSchool(other);
            elsewhere.executeWithoutResult(status -> other.withdraw(added[0].id(), 0));
            assertThat(one.on(CODE, DAY).text()).isEqualTo("105");
        });
    }

    @Test
    void forgetsWhatWasReadInATransactionThatWasRolledBack() {
        Parameters node = node();
        school.as(administrator, () -> {
            for (int round = 0; round < 2; round++) {
                transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    node.add(CODE, value("110", DAY, null));
                    assertThat(node.on(CODE, DAY).text()).isEqualTo("110");
                });
                assertThat(node.on(CODE, DAY).text()).isEqualTo("105");
            }
        });
    }

    @Test
    void letsOneOfTwoOverlappingValuesInThatAreTypedAtTheSameMoment() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> both = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (String text : List.of("110", "120")) {
                both.add(threads.submit(() -> {
                    together.await();
                    return isAdded(value(text, DAY, DAY.plusDays(9)));
                }));
            }
        }
        assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        school.as(
                administrator, () -> parameters.withdraw(ofTheSchool(parameters).id(), 0));
    }

    private boolean isAdded(DatedValue value) {
        try {
            school.as(administrator, () -> parameters.add(CODE, value));
            return true;
        } catch (Refusal overlap) {
            return false;
        }
    }

    private void start() {
        new ShippedParameters(records, transaction).afterPropertiesSet();
    }

    /// Another node of the same school: it shares the database and nothing else.
    private Parameters node() {
        return new Parameters(records, currentPerson);
    }

    private List<Parameter> asAdministrator(Parameters node) {
        return school.as(administrator, node::all);
    }

    private RegisteredValue added(String text) {
        parameters.add(CODE, value(text, DAY, null));
        return ofTheSchool(parameters);
    }

    private static RegisteredValue ofTheSchool(Parameters node) {
        return node.all().stream()
                .filter(parameter -> parameter.code().equals(CODE))
                .flatMap(parameter -> parameter.values().stream())
                .filter(RegisteredValue::isOfTheSchool)
                .findFirst()
                .orElseThrow();
    }

    private void rolledBack(Runnable work) {
        school.as(
                administrator,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    work.run();
                }));
    }

    private UUID stamp() {
        return jdbc.sql("select stamp from parameter_register")
                .query(UUID.class)
                .single();
    }

    private int changes() {
        return jdbc.sql("select count(*) from parameter_change")
                .query(Integer.class)
                .single();
    }

    private String lastChange(String code) {
        return jdbc.sql("""
                        select coalesce(p.email, 'a release') || ': ' || coalesce(c.before ->> 'text', 'null') || ' -> '
                            || coalesce(c.after ->> 'text', 'null')
                        from parameter_change c left join person p on p.id = c.person_id
                        where c.code = ? order by c.id desc limit 1""").param(code).query(String.class).single();
    }

    private static void refused(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo("parameter.refused.changed");
    }

    private static DatedValue value(String text, LocalDate from, @Nullable LocalDate to) {
        return new DatedValue(text, from, to, "Arrêté", ParameterStatus.VERIFIED, "");
    }
}

package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.artefact.CanonicalJson;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// What was submitted, judged or logged stays what it was, whoever asks the database to change it.
@CoulissesTest
class VersionsNeverChangeTest {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    @Autowired
    VersionsNeverChangeTest(JdbcClient jdbc, JsonMapper json, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = transaction;
    }

    static Stream<Arguments> changes() {
        Map<String, String> columns = new TreeMap<>(Map.ofEntries(
                Map.entry("artefact_version", "sha256"),
                Map.entry("claim", "did"),
                Map.entry("claim_criterion", "place"),
                Map.entry("contribution", "share"),
                Map.entry("contribution_answer", "reason"),
                Map.entry("state_change", "reason"),
                Map.entry("judgement_change", "reason"),
                Map.entry("invitation_visit", "seen"),
                Map.entry("budget_change", "line_id"),
                Map.entry("parameter_change", "code"),
                Map.entry("referential", "title"),
                Map.entry("competency", "rank")));
        return columns.entrySet().stream()
                .flatMap(table -> Stream.of("update %1$s set %2$s = %2$s", "delete from %1$s", "truncate %1$s cascade")
                        .map(statement ->
                                Arguments.of(statement.formatted(table.getKey(), table.getValue()), table.getKey())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void refusesToChangeWhatIsWritten(String statement, String table) {
        assertThat(jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .as("the demonstration school has rows to protect")
                .isPositive();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    jdbc.sql(statement).update();
                }))
                .hasMessageContaining("rows never change");
    }

    @Test
    void stillHasTheContentThatWasSigned() {
        Map<String, String> signed = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        jdbc.sql("select id, sha256, content from artefact_version").query(row -> {
            signed.put(row.getString(1), row.getString(2));
            found.put(row.getString(1), CanonicalJson.sha256(json.readTree(Objects.requireNonNull(row.getString(3)))));
        });
        assertThat(signed).isNotEmpty();
        assertThat(found).isEqualTo(signed);
    }
}

package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person sees who starts Coulisses: it comes back with everything, or says in one sentence why it cannot.
class StartTest {

    @TempDir
    Path data;

    @Test
    void refusesABusyPortInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            try (Launched start = Launched.with(Map.of(), "--port", "" + port, "--data", data.toString())) {
                assertThat(start.ended()).isNotZero();
                assertThat(start.output()).contains("Le port " + port).contains("Port " + port);
            }
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void refusesAWordThatMeansNothing() throws Exception {
        try (Launched start = Launched.with(Map.of(), "--prot", "80")) {
            assertThat(start.ended()).isNotZero();
            assertThat(start.output()).contains("« --prot » n’existe pas").contains("There is no option");
        }
    }

    @Test
    void refusesADatabaseThatDoesNotAnswer() throws Exception {
        Map<String, String> nowhere =
                Map.of("DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + freePort() + "/coulisses");
        try (Launched start = Launched.with(nowhere, "--port", "" + freePort())) {
            assertThat(start.ended()).isNotZero();
            assertThat(start.output()).contains("ne répond pas").contains("does not answer");
        }
    }

    @Test
    void refusesADirectoryInUseAndOneOfANewerReleaseWithoutTouchingThem() throws Exception {
        SharedPrograms.lendTo(data);
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            try (Launched start = Launched.with(Map.of(), "--port", "" + freePort(), "--data", data.toString())) {
                assertThat(start.ended()).isNotZero();
                assertThat(start.output()).contains("est déjà utilisé").contains("is in use by another");
            }
            execute(database, "create table flyway_schema_history (version text, note text)");
            execute(database, "insert into flyway_schema_history values ('999', 'kept')");
        }
        try (Launched start = Launched.with(Map.of(), "--port", "" + freePort(), "--data", data.toString())) {
            assertThat(start.ended()).isNotZero();
            assertThat(start.output()).contains("version plus récente").contains("newer release");
        }
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data)) {
            assertThat(count(database, "select count(*) from flyway_schema_history where note = 'kept'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void hasEveryAcknowledgedWriteAfterAPowerCut() throws Exception {
        SharedPrograms.lendTo(data);
        int port = freePort();
        int acknowledged = 0;
        try (Launched start = Launched.with(Map.of(), "--port", "" + port, "--data", data.toString(), "--no-demo")) {
            start.ready().says("administrator account");
            assertThat(start.output()).doesNotContain("etudiante@coulisses.example");
            try (Connection connection = connect()) {
                execute(connection, "create table written (number int)");
                while (acknowledged < 200) {
                    execute(connection, "insert into written values (" + acknowledged + ")");
                    acknowledged++;
                }
                ProcessHandle.of(Long.parseLong(pid(0))).ifPresent(ProcessHandle::destroyForcibly);
                start.kill();
            }
        }
        try (Launched again = Launched.with(Map.of(), "--port", "" + port, "--data", data.toString(), "--no-demo")) {
            again.ready();
            assertThat(again.output())
                    .as("nobody opens the first account twice")
                    .doesNotContain("administrator account");
            try (Connection connection = connect()) {
                assertThat(count(connection, "select count(*) from written")).isEqualTo(acknowledged);
                assertThat(count(connection, "select count(*) from person")).isEqualTo(1);
            }
        }
    }

    private Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + pid(3) + "/coulisses",
                "coulisses",
                Files.readString(data.resolve("database-password")).strip());
    }

    /// A line of the file in which a running PostgreSQL says who and where it is: 0 its process, 3 its port.
    private String pid(int line) throws IOException {
        return Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"))
                .get(line)
                .strip();
    }

    private static void execute(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            execute(connection, sql);
        }
    }

    private static int count(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password())) {
            return count(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

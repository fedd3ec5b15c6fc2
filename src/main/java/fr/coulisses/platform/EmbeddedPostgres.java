package fr.coulisses.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL 18 of the application's own, kept under its data directory and reachable from this machine only.
///
/// Its settings are those of a database that holds somebody's diploma: every commit reaches the disk, passwords are
/// SCRAM, and both are asserted at each start.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String NAME = "coulisses";
    static final String MAJOR = "18";
    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "password_encryption", "scram-sha-256",
            "listen_addresses", "127.0.0.1");

    private final Path cluster;
    private final FileChannel lock;
    private final PostgresPrograms programs;
    private final String password;
    private final int port;

    private EmbeddedPostgres(Path cluster, FileChannel lock, PostgresPrograms programs, String password, int port) {
        this.cluster = cluster;
        this.lock = lock;
        this.programs = programs;
        this.password = password;
        this.port = port;
    }

    /// Starts the database of `data`, and creates it where there is none.
    ///
    /// A database process that outlived its application (`kill -9`) is stopped first, and recovers by itself.
    ///
    /// @throws StartRefused when another Coulisses uses the directory or a newer release wrote it
    public static EmbeddedPostgres start(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel lock = lock(data);
            PostgresPrograms programs = PostgresPrograms.unpackInto(data.resolve("programs"));
            Path cluster = data.resolve("postgresql").toAbsolutePath();
            refuseAnotherMajor(cluster);
            Path secret = data.resolve("database-password");
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                create(programs, cluster, secret);
            } else {
                stopOrphan(programs, cluster);
            }
            int port = freePort();
            var database = new EmbeddedPostgres(cluster, lock, programs, Files.readString(secret), port);
            database.launch();
            return database;
        } catch (IOException e) {
            throw new StartRefused(
                    "Le dossier de données " + data + " ne peut pas être utilisé : " + e.getMessage() + ".",
                    "The data directory " + data + " cannot be used: " + e.getMessage() + ".");
        }
    }

    public String jdbcUrl() {
        return url(NAME);
    }

    public String username() {
        return NAME;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        programs.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w");
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void launch() {
        programs.run(
                "pg_ctl",
                "start",
                "-w",
                "-D",
                cluster.toString(),
                "-l",
                cluster.resolveSibling("postgresql.log").toString(),
                "-o",
                settings());
        try (Connection connection = DriverManager.getConnection(url("postgres"), NAME, password);
                Statement statement = connection.createStatement()) {
            assertDurable(statement);
            createDatabaseWhereMissing(statement);
        } catch (SQLException e) {
            close();
            throw new StartRefused(
                    "La base de données embarquée ne répond pas : " + e.getMessage() + ".",
                    "The embedded database does not answer: " + e.getMessage() + ".");
        }
    }

    private String settings() {
        StringBuilder settings = new StringBuilder("-p " + port + " -c unix_socket_directories=");
        DURABLE.forEach((name, value) ->
                settings.append(" -c ").append(name).append('=').append(value));
        return settings.toString();
    }

    private static void assertDurable(Statement statement) throws SQLException {
        for (Map.Entry<String, String> setting : DURABLE.entrySet()) {
            try (ResultSet result = statement.executeQuery("show " + setting.getKey())) {
                result.next();
                if (!setting.getValue().equals(result.getString(1))) {
                    throw new SQLException(setting.getKey() + " = " + result.getString(1));
                }
            }
        }
    }

    private static void createDatabaseWhereMissing(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute("create database " + NAME);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void create(PostgresPrograms programs, Path cluster, Path secret) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(secret, HexFormat.of().formatHex(random));
        secret.toFile().setReadable(false, false);
        secret.toFile().setReadable(true, true);
        programs.run(
                "initdb",
                "-D",
                cluster.toString(),
                "-U",
                NAME,
                "--pwfile=" + secret.toAbsolutePath(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
    }

    private static void refuseAnotherMajor(Path cluster) throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        if (Files.exists(version) && !MAJOR.equals(Files.readString(version).strip())) {
            throw new StartRefused(
                    "Les données de " + cluster + " viennent d’une autre version de PostgreSQL : ouvrez-les avec la"
                            + " version de Coulisses qui les a écrites.",
                    "The data in " + cluster + " come from another PostgreSQL version: open them with the Coulisses"
                            + " release that wrote them.");
        }
    }

    private static void stopOrphan(PostgresPrograms programs, Path cluster) {
        if (!Files.exists(cluster.resolve("postmaster.pid"))) {
            return;
        }
        try {
            programs.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w");
        } catch (PostgresPrograms.ProgramFailed e) {
            // The process is gone already and left its file behind: PostgreSQL sees to that when it starts.
        }
    }

    private static FileChannel lock(Path data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartRefused(
                    "Le dossier de données " + data + " est déjà utilisé par un autre Coulisses : arrêtez-le, ou"
                            + " choisissez un autre dossier avec --data.",
                    "The data directory " + data + " is in use by another Coulisses: stop it, or choose another"
                            + " directory with --data.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

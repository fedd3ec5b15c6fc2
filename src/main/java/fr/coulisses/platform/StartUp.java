package fr.coulisses.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;

/// Starts the application in order: port free, database up, schema not from the future, then everything else.
public final class StartUp {

    /// The number of the last migration this release knows; a database beyond it belongs to a newer release.
    static final int SCHEMA = 9;

    private StartUp() {}

    /// Runs until stopped; ends the process with code 1 and one sentence when the start cannot go on.
    public static void run(Class<?> application, String[] arguments, Map<String, String> environment) {
        try {
            StartOptions options = StartOptions.parse(arguments, environment);
            if (options.help()) {
                System.out.print(StartOptions.HELP);
                return;
            }
            refuseBusyPort(options.port());
            start(application, options);
        } catch (StartRefused refused) {
            refuse(refused);
        } catch (PortInUseException e) {
            refuse(busy(e.getPort()));
        }
    }

    private static void start(Class<?> application, StartOptions options) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", options.port());
        settings.put("coulisses.demo", options.demo());
        StartOptions.ExternalDatabase external = options.external();
        if (external == null) {
            EmbeddedPostgres database = EmbeddedPostgres.start(options.data());
            // Handlers run after the application context is closed, so nobody still needs the database.
            SpringApplication.getShutdownHandlers().add(database::close);
            external = new StartOptions.ExternalDatabase(database.jdbcUrl(), database.username(), database.password());
        }
        refuseNewerSchema(external);
        settings.put("spring.datasource.url", external.url());
        settings.put("spring.datasource.username", external.username());
        settings.put("spring.datasource.password", external.password());
        SpringApplication spring = new SpringApplication(application);
        spring.setDefaultProperties(settings);
        spring.run();
    }

    private static void refuseNewerSchema(StartOptions.ExternalDatabase database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.username(), database.password())) {
            int found = schema(connection);
            if (found > SCHEMA) {
                throw new StartRefused(
                        "Ces données ont été écrites par une version plus récente de Coulisses (schéma " + found
                                + ", ici " + SCHEMA + ") : installez cette version ou une plus récente.",
                        "These data were written by a newer release of Coulisses (schema " + found + ", here " + SCHEMA
                                + "): install that release or a later one.");
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "La base de données ne répond pas (" + e.getMessage() + ") : vérifiez DATABASE_URL,"
                            + " DATABASE_USERNAME et DATABASE_PASSWORD.",
                    "The database does not answer: check DATABASE_URL, DATABASE_USERNAME and DATABASE_PASSWORD.");
        }
    }

    private static int schema(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (var statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select coalesce(max(version::int), 0) from flyway_schema_history")) {
            result.next();
            return result.getInt(1);
        }
    }

    private static void refuseBusyPort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw busy(port);
        }
    }

    private static StartRefused busy(int port) {
        return new StartRefused(
                "Le port " + port + " est déjà pris : choisissez-en un autre avec --port.",
                "Port " + port + " is already in use: choose another one with --port.");
    }

    private static void refuse(StartRefused refused) {
        System.err.println(refused.sentence());
        System.exit(1);
    }
}

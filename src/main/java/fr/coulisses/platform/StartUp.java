package fr.coulisses.platform;

import fr.coulisses.platform.generation.GeneratedSchool;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Starts the application in order: port free, database up, schema not from the future, then everything else.
public final class StartUp {

    /// The number of the last migration this release knows; a database beyond it belongs to a newer release.
    static final int SCHEMA = 29;

    private StartUp() {}

    /// Runs until stopped; ends the process with code 1 and one sentence when the start cannot go on, and with 2 when a
    /// check cannot.
    public static void run(Class<?> application, String[] arguments, Map<String, String> environment) {
        try {
            if (CheckOptions.areAskedBy(arguments)) {
                check(application, arguments);
                return;
            }
            if (GenerateOptions.areAskedBy(arguments)) {
                generate(application, GenerateOptions.parse(arguments, environment));
                return;
            }
            StartOptions options = StartOptions.parse(arguments, environment);
            if (options.help()) {
                System.out.print(StartOptions.HELP);
                return;
            }
            refuseBusyPort(options.port());
            start(application, options);
        } catch (StartRefused refused) {
            refuse(refused, 1);
        } catch (PortInUseException e) {
            refuse(busy(e.getPort()), 1);
        }
    }

    private static void start(Class<?> application, StartOptions options) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", options.port());
        settings.put("coulisses.demo", options.demo());
        settings.put("coulisses.url", options.url());
        MailServer mail = options.mail();
        if (mail != null) {
            settings.putAll(mail.settings());
        }
        StartOptions.ExternalDatabase database = database(options.external(), options.data());
        DatabaseFound.refuseNewerSchema(database, SCHEMA);
        start(application, database, settings);
    }

    private static void generate(Class<?> application, GenerateOptions options) {
        if (options.help()) {
            System.out.print(GenerateOptions.HELP);
            return;
        }
        StartOptions.ExternalDatabase database = database(options.external(), options.data());
        DatabaseFound.refuseNewerSchema(database, SCHEMA);
        if (!options.intoExisting()) {
            DatabaseFound.refuseInhabited(database);
        }
        ConfigurableApplicationContext started = startForNobody(application, database);
        Generation.run(started.getBean(GeneratedSchool.class), options);
        System.exit(SpringApplication.exit(started));
    }

    private static void check(Class<?> application, String[] arguments) {
        try {
            CheckOptions options = CheckOptions.parse(arguments);
            Path archive = options.archive();
            if (options.help() || archive == null) {
                System.out.print(CheckOptions.HELP);
                return;
            }
            StartOptions.ExternalDatabase database = passingDatabase();
            ConfigurableApplicationContext started = startForNobody(application, database);
            int found = started.getBean(ProjectCheck.class).run(archive, options.language());
            System.exit(SpringApplication.exit(started, () -> found));
        } catch (StartRefused refused) {
            refuse(refused, 2);
        } catch (RuntimeException e) {
            // The code of a project in which something blocks must not be that of a breakdown.
            e.printStackTrace();
            System.exit(2);
        }
    }

    /// A database that is gone when the application ends.
    private static StartOptions.ExternalDatabase passingDatabase() {
        try {
            Path data = Files.createTempDirectory("coulisses-");
            EmbeddedPostgres database = EmbeddedPostgres.start(data);
            SpringApplication.getShutdownHandlers().add(() -> {
                database.close();
                FileSystemUtils.deleteRecursively(data.toFile());
            });
            return named(database);
        } catch (IOException e) {
            throw new StartRefused(
                    "Le dossier temporaire de cette machine ne peut pas être utilisé : " + e.getMessage() + ".",
                    "The temporary directory of this machine cannot be used: " + e.getMessage() + ".");
        }
    }

    /// Answers only this machine, on a port of its own.
    private static ConfigurableApplicationContext startForNobody(
            Class<?> application, StartOptions.ExternalDatabase database) {
        return start(
                application,
                database,
                new HashMap<>(Map.of(
                        "server.port",
                        0,
                        "server.address",
                        "127.0.0.1",
                        FirstStart.WANTED,
                        false,
                        "coulisses.demo",
                        false)));
    }

    /// The database that was named, or the embedded one, which ends with the application.
    private static StartOptions.ExternalDatabase database(StartOptions.@Nullable ExternalDatabase external, Path data) {
        if (external != null) {
            return external;
        }
        EmbeddedPostgres database = EmbeddedPostgres.start(data);
        // Handlers run after the application context is closed, so nobody still needs the database.
        SpringApplication.getShutdownHandlers().add(database::close);
        return named(database);
    }

    private static StartOptions.ExternalDatabase named(EmbeddedPostgres database) {
        return new StartOptions.ExternalDatabase(database.jdbcUrl(), database.username(), database.password());
    }

    private static ConfigurableApplicationContext start(
            Class<?> application, StartOptions.ExternalDatabase database, Map<String, Object> settings) {
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.username());
        settings.put("spring.datasource.password", database.password());
        SpringApplication spring = new SpringApplication(application);
        spring.setDefaultProperties(settings);
        return spring.run();
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

    private static void refuse(StartRefused refused, int code) {
        System.err.println(refused.sentence());
        System.exit(code);
    }
}

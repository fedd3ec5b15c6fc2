package fr.coulisses.platform;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person may choose when they start Coulisses, on the command line or in the environment.
///
/// @param port the port of the web server, 1 to 65535
/// @param data the folder of the embedded database; not used when `external` is given
/// @param demo whether an empty database receives the demonstration school
/// @param help whether only the help is printed
/// @param external the PostgreSQL to use in place of the embedded one
public record StartOptions(
        int port,
        Path data,
        boolean demo,
        boolean help,
        @Nullable ExternalDatabase external) {

    /// A PostgreSQL that somebody else runs.
    public record ExternalDatabase(String url, String username, String password) {}

    public static final String HELP = """
            Utilisation : ./coulisses run [options]        Usage: ./coulisses run [options]

              --port N      port du serveur web (8080)      port of the web server (8080)
              --data DIR    dossier des données (data)      data directory (data)
              --no-demo     sans école de démonstration     without the demonstration school
              --help        cette aide                      this help

            Une école inventée, pour essayer et mesurer : ./coulisses generate --help
            A made-up school, for trying and measuring:   ./coulisses generate --help

            Variables d’environnement pour une base PostgreSQL externe :
            Environment variables for an external PostgreSQL:
              DATABASE_URL (jdbc:postgresql://…)   DATABASE_USERNAME   DATABASE_PASSWORD
            """;

    /// Reads the words of the command line.
    ///
    /// @throws StartRefused for a word or a value that means nothing
    public static StartOptions parse(String[] arguments, Map<String, String> environment) {
        int port = 8080;
        Path data = Path.of("data");
        boolean demo = !"false".equals(environment.get("COULISSES_DEMO"));
        boolean help = false;
        Iterator<String> words = Arrays.asList(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--port" -> port = port(value(word, words));
                case "--data" -> data = Path.of(value(word, words));
                case "--no-demo" -> demo = false;
                case "--help" -> help = true;
                default ->
                    throw new StartRefused(
                            "L’option « " + word + " » n’existe pas : voyez --help.",
                            "There is no option \"" + word + "\": see --help.");
            }
        }
        return new StartOptions(port, data, demo, help, external(environment));
    }

    static String value(String word, Iterator<String> words) {
        if (words.hasNext()) {
            return words.next();
        }
        throw new StartRefused(
                "L’option " + word + " attend une valeur : voyez --help.",
                "The option " + word + " needs a value: see --help.");
    }

    private static int port(String value) {
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new StartRefused(
                "« " + value + " » n’est pas un port : donnez un nombre de 1 à 65535.",
                "\"" + value + "\" is not a port: give a number from 1 to 65535.");
    }

    static @Nullable ExternalDatabase external(Map<String, String> environment) {
        String url = environment.get("DATABASE_URL");
        if (url == null || url.isBlank()) {
            return null;
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "DATABASE_URL doit commencer par « jdbc:postgresql: ».",
                    "DATABASE_URL must begin with \"jdbc:postgresql:\".");
        }
        return new ExternalDatabase(
                url,
                environment.getOrDefault("DATABASE_USERNAME", "coulisses"),
                environment.getOrDefault("DATABASE_PASSWORD", ""));
    }
}

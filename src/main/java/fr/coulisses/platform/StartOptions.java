package fr.coulisses.platform;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
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
/// @param mail the server that takes e-mails; `null` when none are sent
/// @param url where people reach Coulisses; empty for the port of this machine
public record StartOptions(
        int port,
        Path data,
        boolean demo,
        boolean help,
        @Nullable ExternalDatabase external,
        @Nullable MailServer mail,
        String url) {

    /// A PostgreSQL that somebody else runs.
    public record ExternalDatabase(String url, String username, String password) {}

    public static final String HELP = """
            Utilisation : ./coulisses run [options]        Usage: ./coulisses run [options]

              --port N      port du serveur web (8080)      port of the web server (8080)
              --data DIR    dossier des données (data)      data directory (data)
              --no-demo     sans école de démonstration     without the demonstration school
              --smtp-host H serveur d’envoi des courriels   server that takes e-mails
              --smtp-port N son port (587)                  its port (587)
              --smtp-user U son compte                      its account
              --smtp-from A adresse d’expédition            address they come from
              --url URL     adresse publique de Coulisses   public address of Coulisses
              --help        cette aide                      this help

            Une école inventée, pour essayer et mesurer : ./coulisses generate --help
            A made-up school, for trying and measuring:   ./coulisses generate --help

            Variables d’environnement pour une base PostgreSQL externe :
            Environment variables for an external PostgreSQL:
              DATABASE_URL (jdbc:postgresql://…)   DATABASE_USERNAME   DATABASE_PASSWORD
            Pour les courriels et l’adresse publique / for e-mails and the public address:
              SMTP_HOST   SMTP_PORT   SMTP_USERNAME   SMTP_PASSWORD   SMTP_FROM   COULISSES_URL
            """;

    /// Reads the words of the command line.
    ///
    /// @throws StartRefused for a word or a value that means nothing
    public static StartOptions parse(String[] arguments, Map<String, String> environment) {
        int port = 8080;
        Path data = Path.of("data");
        boolean demo = !"false".equals(environment.get("COULISSES_DEMO"));
        boolean help = false;
        Map<String, String> settings = new HashMap<>(environment);
        Iterator<String> words = Arrays.asList(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--port" -> port = port(value(word, words));
                case "--data" -> data = Path.of(value(word, words));
                case "--no-demo" -> demo = false;
                case "--help" -> help = true;
                case "--smtp-host" -> settings.put("SMTP_HOST", value(word, words));
                case "--smtp-port" -> settings.put("SMTP_PORT", value(word, words));
                case "--smtp-user" -> settings.put("SMTP_USERNAME", value(word, words));
                case "--smtp-from" -> settings.put("SMTP_FROM", value(word, words));
                case "--url" -> settings.put("COULISSES_URL", value(word, words));
                default ->
                    throw new StartRefused(
                            "L’option « " + word + " » n’existe pas : voyez --help.",
                            "There is no option \"" + word + "\": see --help.");
            }
        }
        return new StartOptions(
                port, data, demo, help, external(environment), MailServer.parse(settings), url(settings));
    }

    static String value(String word, Iterator<String> words) {
        if (words.hasNext()) {
            return words.next();
        }
        throw new StartRefused(
                "L’option " + word + " attend une valeur : voyez --help.",
                "The option " + word + " needs a value: see --help.");
    }

    private static String url(Map<String, String> settings) {
        String url = settings.getOrDefault("COULISSES_URL", "").strip();
        if (!url.isEmpty() && !url.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new StartRefused(
                    "« " + url + " » n’est pas une adresse publique : écrivez-la comme https://coulisses.ecole.fr.",
                    "\"" + url + "\" is not a public address: write it like https://coulisses.school.org.");
        }
        return url;
    }

    static int port(String value) {
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

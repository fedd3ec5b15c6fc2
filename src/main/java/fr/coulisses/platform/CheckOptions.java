package fr.coulisses.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a person may choose when they have an exported project checked.
///
/// @param archive the file to check; `null` only when the help is asked for
/// @param language in which findings are said
/// @param help whether only the help is printed
record CheckOptions(@Nullable Path archive, Locale language, boolean help) {

    /// The first word of the command line that asks for it.
    static final String COMMAND = "check";

    static final String HELP = """
            Utilisation : ./coulisses check PROJET.zip [options]   Usage: ./coulisses check PROJECT.zip [options]

              --language fr|en  langue des constats (fr)        language of the findings (fr)
              --help            cette aide                      this help

            Dit ce que tous les contrôles trouvent dans un projet exporté de Coulisses, un constat par ligne : livrable,
            gravité, règle, constat, séparés par des tabulations. Rien n’est écrit ailleurs. Code de sortie : 0 si rien ne
            bloque, 1 si quelque chose bloque, 2 si l’archive ou la commande est refusée.
            Says what all checks find in a project that was exported from Coulisses, one finding a line: artefact, severity,
            rule, finding, separated by tabs. Nothing is written anywhere else. Exit code: 0 when nothing blocks, 1 when
            something blocks, 2 when the archive or the command is refused.
            """;

    /// Whether the words of a command line ask for it.
    static boolean areAskedBy(String[] arguments) {
        return arguments.length > 0 && COMMAND.equals(arguments[0]);
    }

    /// Reads the words of the command line, the command itself included.
    ///
    /// @throws StartRefused for a word or a value that means nothing, or without a file that can be read
    static CheckOptions parse(String[] arguments) {
        Path archive = null;
        Locale language = Locale.FRENCH;
        boolean help = false;
        Iterator<String> words = Arrays.stream(arguments).skip(1).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--language" -> language = language(StartOptions.value(word, words));
                case "--help" -> help = true;
                default -> {
                    if (word.startsWith("--") || archive != null) {
                        throw new StartRefused(
                                "« " + word + " » est de trop : voyez check --help.",
                                "\"" + word + "\" is too much: see check --help.");
                    }
                    archive = Path.of(word);
                }
            }
        }
        if (!help) {
            requireFile(archive);
        }
        return new CheckOptions(archive, language, help);
    }

    private static void requireFile(@Nullable Path archive) {
        if (archive == null) {
            throw new StartRefused(
                    "Dites quel projet exporté contrôler : ./coulisses check PROJET.zip.",
                    "Say which exported project to check: ./coulisses check PROJECT.zip.");
        }
        if (!Files.isRegularFile(archive) || !Files.isReadable(archive)) {
            throw new StartRefused(
                    "Le fichier " + archive + " n’existe pas ou ne se lit pas : vérifiez son nom.",
                    "The file " + archive + " does not exist or cannot be read: check its name.");
        }
    }

    private static Locale language(String value) {
        return switch (value) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default ->
                throw new StartRefused(
                        "« " + value + " » n’est pas une langue de Coulisses : donnez fr ou en.",
                        "\"" + value + "\" is not a language of Coulisses: give fr or en.");
        };
    }
}

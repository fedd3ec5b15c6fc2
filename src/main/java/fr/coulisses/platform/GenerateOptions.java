package fr.coulisses.platform;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person may choose when they fill a database with a made-up school.
///
/// @param students how many, 1 to 1,000,000; 0 when only the help is asked for
/// @param seed the same one makes the same school
/// @param intoExisting whether a database with accounts in it may be filled too
/// @param data the folder of the embedded database; not used when `external` is given
/// @param external the PostgreSQL to use in place of the embedded one
record GenerateOptions(
        int students,
        long seed,
        boolean intoExisting,
        Path data,
        boolean help,
        StartOptions.@Nullable ExternalDatabase external) {

    /// The first word of the command line that asks for it.
    static final String COMMAND = "generate";

    static final String HELP = """
            Utilisation : ./coulisses generate --students N [options]   Usage: ./coulisses generate --students N [options]

              --students N      nombre d’étudiants, de 1 à 1000000 ; cinq à six livrables pour chacun
                                number of students, 1 to 1000000; five to six artefacts for each
              --data DIR        dossier des données (data)              data directory (data)
              --seed N          la même graine fait la même école (1)   the same seed makes the same school (1)
              --into-existing   aussi dans une base qui a des comptes   also into a database with accounts
              --help            cette aide                              this help

            Promotions de 40, équipes de 3 ou 4, livrables, dépôts et relectures inventés. Seuls les comptes admin@, tutrice@,
            etudiante@ et jury@generee.example s’ouvrent ; leur mot de passe est affiché à la fin. Ctrl+C arrête après la
            promotion en cours ; ce qui est écrit reste. DATABASE_URL : comme pour run.
            Cohorts of 40, teams of 3 or 4, made-up artefacts, submissions and reviews. Only the accounts admin@, tutrice@,
            etudiante@ and jury@generee.example can be entered; their password is printed at the end. Ctrl+C stops after the
            current cohort; what is written stays. DATABASE_URL: as for run.
            """;

    /// Whether the words of a command line ask for it.
    static boolean areAskedBy(String[] arguments) {
        return arguments.length > 0 && COMMAND.equals(arguments[0]);
    }

    /// Reads the words of the command line, the command itself included.
    ///
    /// @throws StartRefused for a word or a value that means nothing, or without a number of students
    static GenerateOptions parse(String[] arguments, Map<String, String> environment) {
        int students = 0;
        long seed = 1;
        boolean intoExisting = false;
        boolean help = false;
        Path data = Path.of("data");
        Iterator<String> words = Arrays.stream(arguments).skip(1).iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--students" -> students = number(StartOptions.value(word, words), 1, 1_000_000);
                case "--seed" -> seed = number(StartOptions.value(word, words), 0, Integer.MAX_VALUE);
                case "--data" -> data = Path.of(StartOptions.value(word, words));
                case "--into-existing" -> intoExisting = true;
                case "--help" -> help = true;
                default ->
                    throw new StartRefused(
                            "L’option « " + word + " » n’existe pas : voyez generate --help.",
                            "There is no option \"" + word + "\": see generate --help.");
            }
        }
        if (students == 0 && !help) {
            throw new StartRefused(
                    "Dites combien d’étudiants : ./coulisses generate --students 200.",
                    "Say how many students: ./coulisses generate --students 200.");
        }
        return new GenerateOptions(students, seed, intoExisting, data, help, StartOptions.external(environment));
    }

    private static int number(String value, int least, int most) {
        if (value.matches("\\d{1,10}")) {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return (int) number;
            }
        }
        throw new StartRefused(
                "« " + value + " » n’est pas un nombre de " + least + " à " + most + ".",
                "\"" + value + "\" is not a number from " + least + " to " + most + ".");
    }
}

package fr.coulisses.account;

import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A list of accounts as a CSV file: `email`, `prenom`, `nom`, `role`, and if there is one `promotion`.
public final class PeopleCsv {

    /// One line of the file.
    ///
    /// @param line of the file, 1 is the header
    /// @param problem why it cannot be brought in; `null` when it can
    public record Row(
            long line,
            @Nullable NewPerson person,
            String cohort,
            @Nullable Problem problem) {}

    /// One bad cell.
    public record Problem(String column, Refusal refusal) {}

    /// What an administrator starts from.
    public static final String TEMPLATE =
            "email,prenom,nom,role,promotion\n" + "prenom.nom@ecole.example,Prénom,Nom,étudiant,Promotion 2027\n";

    public static final int MOST_BYTES = 1_000_000;
    private static final int MOST_ROWS = 2000;
    private static final List<String> REQUIRED = List.of("email", "prenom", "nom", "role");
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("étudiant", Role.STUDENT),
            Map.entry("étudiante", Role.STUDENT),
            Map.entry("etudiant", Role.STUDENT),
            Map.entry("etudiante", Role.STUDENT),
            Map.entry("student", Role.STUDENT),
            Map.entry("tuteur", Role.TUTOR),
            Map.entry("tutrice", Role.TUTOR),
            Map.entry("tutor", Role.TUTOR),
            Map.entry("jury", Role.JURY),
            Map.entry("administration", Role.ADMIN),
            Map.entry("admin", Role.ADMIN));

    private final Set<String> seen = new HashSet<>();

    private PeopleCsv() {}

    /// Reads every line, good or bad.
    ///
    /// @throws Refusal when the whole file is unusable: too large, not a table, columns missing, empty
    public static List<Row> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("account.refused.file.size");
        }
        String text = Csv.text(file, "account.refused.file.notTable");
        PeopleCsv csv = new PeopleCsv();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
            requireColumns(parser);
            for (CSVRecord record : parser) {
                if (rows.size() >= MOST_ROWS) {
                    throw new Refusal("account.refused.file.tooMany", MOST_ROWS);
                }
                if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(csv.row(record, parser.getCurrentLineNumber()));
                }
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new Refusal("account.refused.file.notTable");
        }
        if (rows.isEmpty()) {
            throw new Refusal("account.refused.file.empty");
        }
        return List.copyOf(rows);
    }

    private static void requireColumns(CSVParser parser) {
        Set<String> missing = new TreeSet<>(REQUIRED);
        parser.getHeaderNames().forEach(name -> missing.remove(name.strip().toLowerCase(Locale.ROOT)));
        if (!missing.isEmpty()) {
            throw new Refusal("account.refused.file.columns", String.join(", ", missing));
        }
    }

    private Row row(CSVRecord record, long line) {
        if (!record.isConsistent()) {
            return bad(line, "", new Refusal("account.refused.file.cells"));
        }
        String cohort = record.isMapped("promotion") ? record.get("promotion").strip() : "";
        if (cohort.length() > 120) {
            return bad(line, "promotion", new Refusal("account.refused.cohortName"));
        }
        Role role = ROLES.get(record.get("role").strip().toLowerCase(Locale.FRENCH));
        if (role == null) {
            return bad(line, "role", new Refusal("account.refused.role", record.get("role")));
        }
        NewPerson person;
        try {
            person = new NewPerson(record.get("email"), record.get("prenom"), record.get("nom"), role);
        } catch (Refusal refusal) {
            return bad(line, columnOf(refusal), refusal);
        }
        if (!seen.add(person.email())) {
            return bad(line, "email", new Refusal("account.refused.file.twice", person.email()));
        }
        return new Row(line, person, cohort, null);
    }

    private static String columnOf(Refusal refusal) {
        return switch (refusal.label()) {
            case "account.refused.givenName" -> "prenom";
            case "account.refused.familyName" -> "nom";
            default -> "email";
        };
    }

    private static Row bad(long line, String column, Refusal refusal) {
        return new Row(line, null, "", new Problem(column, refusal));
    }
}

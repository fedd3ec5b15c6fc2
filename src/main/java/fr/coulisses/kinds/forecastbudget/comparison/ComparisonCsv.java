package fr.coulisses.kinds.forecastbudget.comparison;

import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A comparison as a CSV file, one row for each line, with points in its numbers like the budget itself.
public final class ComparisonCsv {

    private static final String[] HEADERS = {
        "changement",
        "section",
        "compte",
        "libelle",
        "quantite_avant",
        "prix_unitaire_avant",
        "montant_avant",
        "quantite_apres",
        "prix_unitaire_apres",
        "montant_apres",
        "difference",
        "cases_changees"
    };

    private ComparisonCsv() {}

    public static byte[] write(BudgetComparison comparison, ComparedWords words) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) HEADERS);
            for (ComparedClass found : comparison.classes()) {
                for (ComparedLine line : found.lines()) {
                    print(printer, line, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, ComparedLine line, ComparedWords words) throws IOException {
        Entry entry = line.entry();
        boolean was = !(line instanceof ComparedLine.Added);
        boolean is = !(line instanceof ComparedLine.Removed);
        Entry earlier = line instanceof ComparedLine.Kept kept ? kept.first().entry() : entry;
        printer.printRecord(
                words.wording().text(line.change().labelKey()),
                Column.SECTION.textOf(entry),
                entry.account(),
                Csv.safe(entry.label()),
                was ? Column.QUANTITY.textOf(earlier) : "",
                was ? Column.UNIT_PRICE.textOf(earlier) : "",
                was ? euros(line.before()) : "",
                is ? Column.QUANTITY.textOf(entry) : "",
                is ? Column.UNIT_PRICE.textOf(entry) : "",
                is ? euros(line.after()) : "",
                euros(line.difference()),
                Csv.safe(words.allChanges(line)));
    }

    private static String euros(Money amount) {
        return amount.euros().toPlainString();
    }
}

package fr.coulisses.tracking.bank;

import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A statement as banks and accounting programs export it: with semicolons, commas, tabulators or bars, with lines of
/// their own before the names of the columns, with one amount or with debit and credit. Of accounts, those of the bank
/// count (512), where a debit is money that came in.
public final class BankCsv {

    public static final int MOST_BYTES = 2_000_000;
    private static final int MOST_MOVEMENTS = 5000;
    private static final int LINES_BEFORE_THE_NAMES = 30;
    private static final String DELIMITERS = ";\t|,";

    private @Nullable BankColumns columns;
    private final List<BankMovement> movements = new ArrayList<>();

    private BankCsv() {}

    /// The movements in the order of the file.
    ///
    /// @throws Refusal that names the line and the remedy; nothing is read then
    public static List<BankMovement> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("tracking.refused.bank.size");
        }
        String text = Csv.text(file, "tracking.refused.bank.notTable");
        BankCsv csv = new BankCsv();
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(delimiter(text))
                .setTrim(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                csv.take(row.toList(), parser.getCurrentLineNumber());
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new Refusal("tracking.refused.bank.notTable");
        }
        if (csv.columns == null) {
            throw new Refusal("tracking.refused.bank.columns");
        }
        if (csv.movements.isEmpty()) {
            throw new Refusal("tracking.refused.bank.empty");
        }
        return List.copyOf(csv.movements);
    }

    /// The one that the beginning of the file has most of.
    private static char delimiter(String text) {
        String beginning =
                String.join("\n", text.lines().limit(LINES_BEFORE_THE_NAMES).toList());
        char most = ';';
        long count = 0;
        for (char candidate : DELIMITERS.toCharArray()) {
            long found = beginning.chars().filter(c -> c == candidate).count();
            if (found > count) {
                most = candidate;
                count = found;
            }
        }
        return most;
    }

    private void take(List<String> cells, long line) {
        BankColumns known = columns;
        if (known == null) {
            columns = BankColumns.of(cells).orElse(null);
            if (columns == null && line > LINES_BEFORE_THE_NAMES) {
                throw new Refusal("tracking.refused.bank.columns");
            }
            return;
        }
        if (cells.stream().allMatch(String::isBlank) || !known.isOfTheBank(cells)) {
            return;
        }
        if (movements.size() >= MOST_MOVEMENTS) {
            throw new Refusal("tracking.refused.bank.tooMany", MOST_MOVEMENTS);
        }
        LocalDate day = known.day(cells).orElse(null);
        Optional<BigDecimal> amount = known.amount(cells);
        if (day == null && (amount.isEmpty() || known.dayText(cells).isEmpty())) {
            // Sums and balances at the end of a statement.
            return;
        }
        if (day == null) {
            throw new Refusal("tracking.refused.bank.day", line, known.dayText(cells));
        }
        movements.add(new BankMovement(
                line,
                day,
                known.label(cells),
                new Money(amount.orElseThrow(
                        () -> new Refusal("tracking.refused.bank.amount", line, known.amountText(cells))))));
    }
}

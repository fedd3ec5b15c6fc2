package fr.coulisses.tracking.bank;

import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.FoldedText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a statement has its day, its label and its amounts.
///
/// @param amount the place of the one amount; below zero where there are two
/// @param debit the place of what is written as debit; below zero for none
/// @param account the place of the account number in an export of accounts; below zero in one of a bank
record BankColumns(int date, int wording, int amount, int debit, int credit, int account) {

    private static final int NONE = -1;
    private static final String BANK = "512";

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "dd/MM/uuuu", "d/M/uuuu", "dd/MM/uu", "uuuu-MM-dd", "dd-MM-uuuu", "dd.MM.uuuu", "uuuuMMdd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    /// Reads the names of the columns, in French or in English; nothing when these are not they.
    static Optional<BankColumns> of(List<String> cells) {
        List<String> names = cells.stream().map(FoldedText::of).toList();
        BankColumns found = new BankColumns(
                first(names, name -> name.startsWith("date") || name.equals("ecrituredate")),
                first(
                        names,
                        name -> Stream.of("libelle", "label", "description", "intitule", "ecriturelib", "nature")
                                .anyMatch(name::startsWith)),
                first(names, name -> name.startsWith("montant") || name.startsWith("amount")),
                first(names, name -> name.startsWith("debit")),
                first(names, name -> name.startsWith("credit")),
                first(names, name -> name.equals("comptenum") || name.equals("compte") || name.equals("account")));
        boolean hasAmounts = found.amount >= 0 || found.debit >= 0 && found.credit >= 0;
        return found.date >= 0 && found.wording >= 0 && hasAmounts ? Optional.of(found) : Optional.empty();
    }

    private static int first(List<String> names, Predicate<String> wanted) {
        return IntStream.range(0, names.size())
                .filter(i -> wanted.test(names.get(i)))
                .findFirst()
                .orElse(NONE);
    }

    private static String cell(List<String> cells, int place) {
        return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
    }

    /// Whether a row is a movement of the bank: in an export of accounts the others are what it was for.
    boolean isOfTheBank(List<String> cells) {
        return account < 0 || cell(cells, account).startsWith(BANK);
    }

    String label(List<String> cells) {
        return cell(cells, wording);
    }

    String dayText(List<String> cells) {
        return cell(cells, date);
    }

    Optional<LocalDate> day(List<String> cells) {
        String text = dayText(cells);
        for (DateTimeFormatter day : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, day));
            } catch (DateTimeException e) {
                // One of the other ways to write it.
            }
        }
        return Optional.empty();
    }

    String amountText(List<String> cells) {
        return amount >= 0 ? cell(cells, amount) : (cell(cells, debit) + " " + cell(cells, credit)).strip();
    }

    /// What came in, or went out below zero.
    Optional<BigDecimal> amount(List<String> cells) {
        if (amount >= 0) {
            return number(cell(cells, amount));
        }
        String out = cell(cells, account < 0 ? debit : credit);
        String in = cell(cells, account < 0 ? credit : debit);
        if (out.isEmpty() && in.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> went = out.isEmpty() ? Optional.of(BigDecimal.ZERO) : number(out);
        Optional<BigDecimal> came = in.isEmpty() ? Optional.of(BigDecimal.ZERO) : number(in);
        return came.flatMap(plus -> went.map(minus -> plus.abs().subtract(minus.abs())));
    }

    /// Banks write `+12,50`, `1.234,56` and `1,234.56` too.
    private static Optional<BigDecimal> number(String text) {
        String bare = text.startsWith("+") ? text.substring(1) : text;
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            bare = bare.replace(comma > point ? "." : ",", "");
        }
        return DecimalText.parse(bare);
    }
}

package fr.coulisses.budget;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// An account of the chart that associations and the subsidy form use: `60` to `69` and `86` for charges, `70` to `79`
/// and `87` for produits; two to six digits, or what somebody typed in their place.
public record Account(String number) {

    /// The accounts that have a name of their own, in the order of the form. Others take the name of the nearest.
    public static final List<String> NAMED = List.of(
            "60", "601", "602", "604", "606", "6061", "6063", "607", "61", "611", "613", "615", "616", "618", "62",
            "621", "6222", "6226", "623", "624", "6251", "6256", "6257", "626", "627", "628", "63", "631", "633", "635",
            "64", "641", "645", "648", "65", "651", "658", "66", "661", "67", "68", "681", "689", "69", "86", "860",
            "861", "862", "864", "70", "706", "707", "708", "73", "74", "75", "7541", "7542", "755", "756", "758", "76",
            "77", "78", "789", "79", "87", "870", "871", "875");

    public Account {
        number = number.strip();
    }

    /// Whether the number belongs to a budget at all (R-C2.1-04).
    public boolean isKnown() {
        return number.matches("(6\\d|7\\d|86|87)\\d{0,4}") && !number.startsWith("71") && !number.startsWith("72");
    }

    /// The side of the budget the number belongs to; asked of known accounts only.
    public Section section() {
        return number.startsWith("6") || number.startsWith("86") ? Section.EXPENSE : Section.INCOME;
    }

    /// Contributions in kind, shown below the monetary totals.
    public boolean isInKind() {
        return number.startsWith("8");
    }

    /// The two digits of the class: `60` for `6061`.
    public String classNumber() {
        return number.length() < 2 ? number : number.substring(0, 2);
    }

    /// The longest named account this number begins with: where its label is found.
    public String nearestNamed() {
        return Stream.iterate(number, n -> n.length() >= 2, n -> n.substring(0, n.length() - 1))
                .filter(NAMED::contains)
                .findFirst()
                .orElse("");
    }

    public String labelKey() {
        return "budget.account." + nearestNamed();
    }

    /// The two-digit classes of a section, in the order of the form.
    public static List<String> classes(Section section) {
        return NAMED.stream()
                .filter(n -> n.length() == 2 && new Account(n).section() == section)
                .toList();
    }

    /// The accounts whose number begins with what was typed, or all of them.
    public static List<String> beginningWith(String... beginnings) {
        return NAMED.stream()
                .filter(n -> Arrays.stream(beginnings).anyMatch(n::startsWith))
                .toList();
    }
}

package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.BudgetLine;
import java.util.ArrayList;
import java.util.List;

/// The schemes of social charges that budgets tell apart, each with the usual rate of its employer's charges.
enum StaffScheme {
    ARTIST("P-CHARGES-ARTISTE"),
    TECHNICIAN("P-CHARGES-TECH"),
    GENERAL("P-CHARGES-RG");

    private final String rate;

    StaffScheme(String rate) {
        this.rate = rate;
    }

    /// The code of the usual rate.
    String rate() {
        return rate;
    }

    /// The scheme of a line of gross pay (641), by the words of its label, otherwise by its heading.
    static StaffScheme paidBy(BudgetLine pay) {
        List<StaffScheme> named = named(pay);
        if (named.size() == 1) {
            return named.getFirst();
        }
        return switch (pay.entry().heading()) {
            case ARTISTIC -> ARTIST;
            case TECHNICAL -> TECHNICIAN;
            default -> LineWords.ARTIST.in(pay.entry().unit()) ? ARTIST : GENERAL;
        };
    }

    /// The schemes that a line of charges (645) is about: those its label names, or all of them when it names none.
    static List<StaffScheme> chargedBy(BudgetLine charges) {
        List<StaffScheme> named = named(charges);
        return named.isEmpty() ? List.of(values()) : named;
    }

    private static List<StaffScheme> named(BudgetLine line) {
        List<StaffScheme> named = new ArrayList<>();
        if (LineWords.ARTIST.in(line)) {
            named.add(ARTIST);
        }
        if (LineWords.TECHNICIAN.in(line)) {
            named.add(TECHNICIAN);
        }
        return named;
    }
}

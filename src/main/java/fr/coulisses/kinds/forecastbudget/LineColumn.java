package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.Column;

/// A column of the sheet of lines: those that people fill in, in the order of the register, with the amount between
/// them, then the class that the sums look for and the identity by which an import finds a line again.
enum LineColumn {
    SECTION(9, false),
    ACCOUNT(9, false),
    HEADING(18, false),
    LABEL(42, false),
    QUANTITY(9, true),
    UNIT(15, false),
    UNIT_PRICE(11, true),
    AMOUNT(13, true),
    VAT_RATE(8, true),
    VARIABILITY(12, false),
    DUE(16, false),
    CERTAINTY(11, false),
    FUNDER(17, false),
    FUNDER_TYPE(15, false),
    SCHEME(17, false),
    CLASS(8, true),
    /// Hidden: it is for machines.
    ID(0, false);

    private final int width;
    private final boolean number;

    LineColumn(int width, boolean number) {
        this.width = width;
        this.number = number;
    }

    int width() {
        return width;
    }

    boolean isNumber() {
        return number;
    }

    /// The letter of the column: `A` for the first.
    char letter() {
        return (char) ('A' + ordinal());
    }

    /// The label of its title.
    String header() {
        return switch (this) {
            case AMOUNT -> "budget.column.AMOUNT";
            case CLASS -> "forecastbudget.class";
            case ID -> "forecastbudget.line.id";
            default -> Column.valueOf(name()).labelKey();
        };
    }
}

package fr.coulisses.budget;

import java.util.Arrays;
import java.util.Optional;

/// A column of the register that a person fills in, with the name it has in spreadsheets.
public enum Column {
    SECTION("section"),
    ACCOUNT("compte"),
    HEADING("poste_analytique"),
    LABEL("libelle"),
    QUANTITY("quantite"),
    UNIT("unite"),
    UNIT_PRICE("prix_unitaire"),
    VAT_RATE("tva_taux"),
    VARIABILITY("variabilite"),
    DUE("echeance"),
    CERTAINTY("certitude"),
    FUNDER("financeur"),
    FUNDER_TYPE("type_financeur"),
    SCHEME("dispositif");

    private final String header;

    Column(String header) {
        this.header = header;
    }

    /// The header of the column in a CSV file.
    public String header() {
        return header;
    }

    public String labelKey() {
        return "budget.column." + name();
    }

    public static Optional<Column> headed(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equalsIgnoreCase(header.strip()))
                .findFirst();
    }

    /// What an entry says in this column, written the same way whatever the language.
    public String textOf(Entry entry) {
        return switch (this) {
            case SECTION -> entry.section().word();
            case ACCOUNT -> entry.account();
            case HEADING -> entry.heading().code();
            case LABEL -> entry.label();
            case QUANTITY -> entry.quantity().toPlainString();
            case UNIT -> entry.unit();
            case UNIT_PRICE -> entry.unitPrice().toPlainString();
            case VAT_RATE -> entry.vatRate().toPlainString();
            case VARIABILITY -> entry.variability().word();
            case DUE -> entry.due().text();
            case CERTAINTY -> entry.certainty() == null ? "" : entry.certainty().word();
            case FUNDER -> entry.funder();
            case FUNDER_TYPE ->
                entry.funderType() == null ? "" : entry.funderType().name();
            case SCHEME -> entry.scheme();
        };
    }
}

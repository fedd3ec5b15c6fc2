package fr.coulisses.artefact;

import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;

/// The words and formats in which a document is written, and the project it is written for.
public record Wording(Labels labels, Locale language, ProjectSheet project) {

    public String text(String key, Object... arguments) {
        return labels.text(language, key, arguments);
    }

    public String amount(Money amount) {
        return Formats.amount(amount, language);
    }

    public String percent(BigDecimal percent) {
        return Formats.percent(percent, language);
    }

    /// Euros with two to four decimals.
    public String price(BigDecimal euros) {
        return Formats.price(euros, language);
    }

    public String decimal(BigDecimal number) {
        return Formats.decimal(number, language);
    }

    /// `avr. 2027`.
    public String month(YearMonth month) {
        return Formats.month(month, language);
    }

    /// What every export of a fictitious project says (R-X-24); nothing for a real one.
    public String mention() {
        return project.isFictitious() ? text("artefact.fictitious") : "";
    }
}

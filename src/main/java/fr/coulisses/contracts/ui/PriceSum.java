package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.text.FrenchNumerals;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;

/// What a price comes to, in figures and in words, and what its instalments come to.
class PriceSum extends Paragraph {

    PriceSum() {
        addClassNames("wide", "soft");
        getElement().setAttribute("role", "status");
    }

    void show(Contract contract) {
        if (contract.price().net() == null) {
            setText("");
            return;
        }
        Money gross = contract.price().gross();
        String sum = getTranslation(
                "contracts.price.sum",
                Formats.amount(contract.price().vat(), getLocale()),
                Formats.amount(gross, getLocale()),
                FrenchNumerals.euros(gross));
        setText(
                contract.price().schedule().isEmpty()
                        ? sum
                        : sum + " "
                                + getTranslation(
                                        "contracts.price.scheduled",
                                        Formats.amount(contract.price().scheduled(), getLocale())));
    }
}

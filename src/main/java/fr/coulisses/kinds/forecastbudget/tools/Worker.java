package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.Heading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who works, and with which rate of contributions: the situations that the trade declares differently.
public enum Worker {
    ARTIST("P-CHARGES-ARTISTE", Heading.ARTISTIC, "cachet"),
    TECHNICIAN("P-CHARGES-TECH", Heading.TECHNICAL, "jour"),
    GENERAL("P-CHARGES-RG", Heading.FRONT_OF_HOUSE, "heure"),
    AUTHOR(null, Heading.COMMUNICATION, "forfait"),
    BOUGHT_SHOW(null, Heading.ARTISTIC, "représentation"),
    AMATEUR(null, Heading.ARTISTIC, "forfait");

    private final @Nullable String rate;
    private final Heading heading;
    private final String unit;

    Worker(@Nullable String rate, Heading heading, String unit) {
        this.rate = rate;
        this.heading = heading;
        this.unit = unit;
    }

    /// The parameter of the employer's contributions; nothing where nobody is employed.
    public Optional<String> rate() {
        return Optional.ofNullable(rate);
    }

    public boolean isEmployed() {
        return rate != null;
    }

    /// The heading its lines stand under.
    Heading heading() {
        return heading;
    }

    /// What it is usually paid by, as budgets write it.
    String unit() {
        return unit;
    }

    public String labelKey() {
        return "forecastbudget.tool.employer.worker." + name();
    }
}

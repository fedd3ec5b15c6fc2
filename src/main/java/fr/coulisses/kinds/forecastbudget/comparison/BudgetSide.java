package fr.coulisses.kinds.forecastbudget.comparison;

import fr.coulisses.artefact.VersionSummary;
import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Scenario;
import fr.coulisses.shared.Formats;
import java.util.Locale;

/// One of the budgets of a project that can be compared with another.
public sealed interface BudgetSide {

    /// The budget as it stands.
    record Current() implements BudgetSide {}

    /// The budget as it was submitted.
    record Submitted(VersionSummary version) implements BudgetSide {}

    /// The budget as it stands, with as many tickets sold as a scenario says.
    record Sold(Scenario scenario) implements BudgetSide {}

    /// Its name in an address; it never changes, so that the address can be shared.
    default String key() {
        return switch (this) {
            case Current current -> "budget";
            case Submitted submitted -> submitted.version().id().toString();
            case Sold sold -> sold.scenario().name().toLowerCase(Locale.ROOT);
        };
    }

    /// Its name for people.
    default String title(Wording wording) {
        return switch (this) {
            case Current current -> wording.text("forecastbudget.side.current");
            case Submitted submitted ->
                wording.text(
                        "forecastbudget.side.version",
                        submitted.version().title(),
                        submitted.version().number(),
                        Formats.date(submitted
                                .version()
                                .submittedAt()
                                .atZone(Formats.ZONE)
                                .toLocalDate()));
            case Sold sold -> wording.text("forecastbudget.side." + sold.scenario());
        };
    }
}

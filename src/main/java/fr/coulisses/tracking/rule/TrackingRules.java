package fr.coulisses.tracking.rule;

import fr.coulisses.register.EntryFinding;
import java.util.List;

/// The rules of supporting documents. Those about deviations and reports are of the report, which has the figures.
public final class TrackingRules {

    private static final List<TrackingRule> ALL = List.of(
            new ExpensesHaveALineAndADocument(),
            new InvoicesSayWhatTheyMust(),
            new SuppliersArePaidInTime(),
            new ReceiptsComeFromStatements(),
            new ExpensesLieInTheTimeOfTheProject(),
            new InvoicesAreReceivedElectronically());

    private TrackingRules() {}

    /// What they say, rule by rule.
    public static List<EntryFinding> examine(TrackingDossier dossier) {
        return ALL.stream().flatMap(rule -> rule.examine(dossier).stream()).toList();
    }
}

package fr.coulisses.budget.ui;

import com.vaadin.flow.component.html.Div;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Written;
import java.util.UUID;

/// What a file holds, as far as a person decides about it before anything is written.
abstract class ImportPanel extends Div {

    /// Whether there is something to bring in as it stands.
    abstract boolean isReady();

    /// Writes what was chosen, as one gesture.
    ///
    /// @throws fr.coulisses.shared.Refusal when the budget changed meanwhile; nothing is written
    abstract Written bringIn(Budgets budgets, UUID project);
}

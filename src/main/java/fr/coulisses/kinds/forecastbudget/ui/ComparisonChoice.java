package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.coulisses.artefact.Wording;
import fr.coulisses.kinds.forecastbudget.comparison.BudgetSide;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedSides;
import java.util.List;
import java.util.function.Consumer;

/// Which two budgets are compared, and whether all of their lines are shown.
class ComparisonChoice extends Div {

    private final Select<BudgetSide> before = new Select<>();
    private final Select<BudgetSide> after = new Select<>();
    private final Checkbox onlyDifferences = new Checkbox();
    private final transient Consumer<ComparedSides> changed;
    private boolean swapping;

    /// @param sides what can be chosen
    /// @param changed told after every choice
    ComparisonChoice(List<BudgetSide> sides, ComparedSides chosen, Wording wording, Consumer<ComparedSides> changed) {
        this.changed = changed;
        addClassName("comparison-choices");
        offer(before, sides, chosen.before(), wording);
        offer(after, sides, chosen.after(), wording);
        before.setLabel(getTranslation("forecastbudget.compare.before"));
        after.setLabel(getTranslation("forecastbudget.compare.after"));
        onlyDifferences.setLabel(getTranslation("forecastbudget.compare.onlyDifferences"));
        onlyDifferences.setValue(chosen.onlyDifferences());
        onlyDifferences.addValueChangeListener(change -> tell());
        add(before, after, new Button(getTranslation("forecastbudget.compare.swap"), click -> swap()), onlyDifferences);
    }

    ComparedSides chosen() {
        return new ComparedSides(before.getValue(), after.getValue(), onlyDifferences.getValue());
    }

    private void offer(Select<BudgetSide> select, List<BudgetSide> sides, BudgetSide chosen, Wording wording) {
        select.setItems(sides);
        select.setItemLabelGenerator(side -> side.title(wording));
        select.setValue(chosen);
        select.addValueChangeListener(change -> tell());
    }

    private void swap() {
        BudgetSide first = before.getValue();
        swapping = true;
        before.setValue(after.getValue());
        after.setValue(first);
        swapping = false;
        tell();
    }

    private void tell() {
        if (!swapping) {
            changed.accept(chosen());
        }
    }
}

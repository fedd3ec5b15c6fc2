package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.difference.Side;
import java.util.List;

/// Which two states of an artefact are compared, and whether what stayed as it was is shown too.
public class DifferenceChoice extends Div {

    private final Select<Side> before = new Select<>();
    private final Select<Side> after = new Select<>();
    private final Checkbox onlyChanges = new Checkbox();
    private final transient Runnable changed;

    /// @param sides what can be chosen
    /// @param changed told after every choice
    public DifferenceChoice(
            List<Side> sides, Side older, Side newer, boolean whole, Wording wording, Runnable changed) {
        this.changed = changed;
        addClassName("comparison-choices");
        List<Side> submitted =
                sides.stream().filter(Side.Submitted.class::isInstance).toList();
        offer(before, submitted, older, "artefact.difference.before", wording);
        offer(after, sides, newer, "artefact.difference.after", wording);
        onlyChanges.setLabel(getTranslation("artefact.difference.onlyChanges"));
        onlyChanges.setValue(!whole);
        onlyChanges.addValueChangeListener(change -> changed.run());
        add(before, after, onlyChanges);
    }

    /// The key of the older state.
    public String before() {
        return before.getValue().key();
    }

    /// The key of the newer state.
    public String after() {
        return after.getValue().key();
    }

    /// Whether what stayed as it was is shown too.
    public boolean isWhole() {
        return !onlyChanges.getValue();
    }

    private void offer(Select<Side> select, List<Side> sides, Side chosen, String label, Wording wording) {
        select.setLabel(getTranslation(label));
        select.setItems(sides);
        select.setItemLabelGenerator(side -> side.title(wording));
        select.setValue(chosen);
        select.addValueChangeListener(change -> changed.run());
    }
}

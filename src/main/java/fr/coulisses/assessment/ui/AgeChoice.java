package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// After how many months evidence is marked as old.
class AgeChoice extends Select<Integer> {

    private static final int USUAL = 12;

    private final transient Clock clock;

    AgeChoice(Clock clock, Consumer<Age> chosen) {
        this.clock = clock;
        setLabel(getTranslation("assessment.matrix.age"));
        setItems(List.of(6, USUAL, 18, 24, 36));
        setItemLabelGenerator(months -> getTranslation("assessment.matrix.age.months", months));
        setValue(USUAL);
        addValueChangeListener(change -> chosen.accept(age()));
    }

    Age age() {
        return Age.of(getValue(), clock);
    }
}

package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The task of the schedule that the action is, in the words it had.
public record PlannedTask(String label, @Nullable LocalDate start) {

    static final PlannedTask NONE = new PlannedTask("", null);

    public PlannedTask {
        label = Unwritten.text(label);
    }
}

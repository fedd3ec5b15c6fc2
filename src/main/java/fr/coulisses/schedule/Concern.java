package fr.coulisses.schedule;

import java.util.List;
import java.util.UUID;

/// Something in a schedule that cannot or should not stay as it is.
///
/// @param task where to look
/// @param label of the sentence that names the place and the remedy
public record Concern(UUID task, String label, List<Object> arguments) {

    public Concern {
        arguments = List.copyOf(arguments);
    }
}

package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part in leading the action.
///
/// @param name may be empty while nobody is found
/// @param task what they do in it
/// @param phone how the others reach them on the day
/// @param number how many; one while nobody says so
public record Participant(
        String id,
        String name,
        String function,
        @Nullable Role role,
        String task,
        String phone,
        @Nullable Integer number) {

    public Participant {
        name = Unwritten.text(name);
        function = Unwritten.text(function);
        task = Unwritten.text(task);
        phone = Unwritten.text(phone);
    }

    /// What they are called: the name, or the function while there is none.
    String called() {
        return name.isBlank() ? function : name;
    }

    /// Whether they are named and lead the action.
    boolean isNamedLeader() {
        return !name.isBlank() && role != null && role.leads();
    }

    /// How many of them watch over the group.
    int supervisors() {
        return role != null && role.supervises() ? count() : 0;
    }

    int count() {
        return number == null ? 1 : number;
    }

    /// What somebody is in an action.
    public enum Role {
        MEDIATOR(true, true),
        ARTIST(true, true),
        TEACHER(false, true),
        COMPANION(false, true),
        INTERPRETER(false, false),
        TECHNICIAN(false, false);

        private final boolean leading;
        private final boolean supervising;

        Role(boolean leading, boolean supervising) {
            this.leading = leading;
            this.supervising = supervising;
        }

        /// Whether the sheet is written for them.
        boolean leads() {
            return leading;
        }

        /// Whether they count in the ratio of supervision.
        boolean supervises() {
            return supervising;
        }
    }
}

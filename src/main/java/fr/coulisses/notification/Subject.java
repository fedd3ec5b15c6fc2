package fr.coulisses.notification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is told, in the parts of its sentence; which of them are there depends on the kind.
///
/// @param title of an artefact; empty when it is about a kind of artefact
/// @param artefactKind key of the kind of artefact
/// @param number of a version
/// @param project title of the project
/// @param who did it; empty when nobody did
/// @param day until when
/// @param address of the page it leads to, inside the application
/// @param what has to be done, where that is said by a label; `null` elsewhere
/// @param once the same for the same thing, so that it is told once; `null` for what may be told again
public record Subject(
        String title,
        String artefactKind,
        int number,
        String project,
        String who,
        @Nullable LocalDate day,
        String address,
        @Nullable Saying what,
        @Nullable String once) {

    /// Words of a label.
    ///
    /// @param arguments what the words mention
    public record Saying(String label, List<String> arguments) {
        public Saying {
            arguments = List.copyOf(arguments);
        }
    }

    Subject by(String somebody) {
        return new Subject(title, artefactKind, number, project, somebody, day, address, what, once);
    }

    Subject at(String page) {
        return new Subject(title, artefactKind, number, project, who, day, page, what, once);
    }
}

package fr.coulisses.assessment;

import fr.coulisses.account.PersonSummary;
import java.util.Map;
import java.util.UUID;

/// A student against one certification sheet, over all their projects that the reader may see.
///
/// @param projects the titles of these projects, by id
public record StudentMatrix(PersonSummary student, Map<UUID, String> projects, Matrix matrix) {

    public StudentMatrix {
        projects = Map.copyOf(projects);
    }
}

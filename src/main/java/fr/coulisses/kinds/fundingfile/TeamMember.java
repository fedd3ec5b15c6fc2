package fr.coulisses.kinds.fundingfile;

import fr.coulisses.project.TeamFunction;
import fr.coulisses.shared.Unwritten;
import java.util.List;

/// Somebody of the team, and what they do in it.
public record TeamMember(String id, String name, List<TeamFunction> functions) {

    public TeamMember {
        name = Unwritten.text(name);
        functions = Unwritten.rows(functions);
    }
}

package fr.coulisses.assessment;

import fr.coulisses.referential.CorrespondenceTable;
import java.util.List;

/// What happens to the claims of a project when it goes over to another revision.
public record MovePreview(CorrespondenceTable table, List<CarriedLine> lines) {

    public List<CarriedLine> leftBehind() {
        return lines.stream().filter(line -> line.targets().isEmpty()).toList();
    }
}

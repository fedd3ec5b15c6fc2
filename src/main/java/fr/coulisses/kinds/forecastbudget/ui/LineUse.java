package fr.coulisses.kinds.forecastbudget.ui;

import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.budget.ui.LineMark;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the lines of a budget pay for: whatever rests on them on the red thread, an action for instance.
final class LineUse {

    private LineUse() {}

    static List<LineMark> marks(UUID project, RedThread thread) {
        List<LineMark> marks = new ArrayList<>();
        for (Strand strand : thread.all()) {
            UUID artefact = strand.artefact();
            if (artefact != null) {
                strand.knot().cites().stream()
                        .flatMap(cited -> thread.find(cited).stream())
                        .filter(cited -> cited.knot().type() == KnotType.BUDGET_LINE)
                        .distinct()
                        .map(line -> mark(project, artefact, strand, line))
                        .forEach(marks::add);
            }
        }
        return marks;
    }

    private static LineMark mark(UUID project, UUID artefact, Strand strand, Strand line) {
        String label = strand.knot().label().isBlank()
                ? strand.source()
                : strand.knot().label();
        return new LineMark(
                UUID.fromString(line.id()),
                label,
                strand.source() + " – " + label,
                ProjectAddress.artefact(project, artefact));
    }
}

package fr.coulisses.kinds.forecastbudget.ui;

import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.ui.LineMark;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the lines of a budget pay for: whatever rests on them on the red thread, an action for instance.
final class LineUse {

    private LineUse() {}

    /// @param said by the drafts of the project
    static List<LineMark> marks(UUID project, BudgetSheet sheet, List<Strand> said) {
        Set<String> lines =
                sheet.lines().stream().map(line -> line.id().toString()).collect(Collectors.toSet());
        List<LineMark> marks = new ArrayList<>();
        for (Strand strand : said) {
            UUID artefact = strand.artefact();
            if (artefact != null) {
                strand.knot().cites().stream()
                        .filter(lines::contains)
                        .distinct()
                        .map(line -> mark(project, artefact, strand, line))
                        .forEach(marks::add);
            }
        }
        return marks;
    }

    private static LineMark mark(UUID project, UUID artefact, Strand strand, String line) {
        String label = strand.knot().label().isBlank()
                ? strand.source()
                : strand.knot().label();
        return new LineMark(
                UUID.fromString(line),
                label,
                strand.source() + " – " + label,
                ProjectAddress.artefact(project, artefact));
    }
}

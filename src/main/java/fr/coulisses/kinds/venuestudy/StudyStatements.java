package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a study says to the rest of the project.
record StudyStatements(VenueStudy study) {

    List<Statement> all() {
        List<Statement> said = new ArrayList<>();
        Integer capacity = study.retained();
        if (capacity != null) {
            said.add(new Statement(Statement.VENUE_CAPACITY, "capacity", String.valueOf(capacity)));
        }
        if (!study.needs().isEmpty()) {
            said.add(new Statement(Statement.NEEDS_COMPARED, "rider", study.riderName()));
        }
        Adequacy.of(study).gaps().stream().flatMap(this::uncovered).forEach(said::add);
        study.inventory().stream()
                .filter(each -> each.hired() && study.line(each.line()).isEmpty())
                .map(each -> uncovered(
                        "inventory/" + each.id() + "/line",
                        "venuestudy.stockSort." + (each.sort() == null ? StockSort.BACKLINE : each.sort()).name()))
                .forEach(said::add);
        return List.copyOf(said);
    }

    /// A gap that nothing was agreed about, or whose hire no line of the budget pays for.
    private Stream<Statement> uncovered(GridPoint point) {
        if (!point.isValidated()) {
            return Stream.of(uncovered("adjustments", point.point().labelKey()));
        }
        return point.adjustments().stream()
                .filter(each -> each.solution() == Solution.RENTAL
                        && study.line(each.line()).isEmpty())
                .map(each -> uncovered(
                        "adjustments/" + each.id() + "/line", point.point().labelKey()));
    }

    private static Statement uncovered(String place, String label) {
        return new Statement(Statement.UNCOVERED_NEED, place, label);
    }

    /// What each adjustment costs, with the line that pays for it.
    List<Knot> costs() {
        return study.adjustments().stream()
                .filter(Adjustment::isCharged)
                .map(each -> new Knot(
                        each.id(),
                        KnotType.COST,
                        "adjustments/" + each.id(),
                        each.description(),
                        each.line().isEmpty() ? List.of() : List.of(each.line())))
                .toList();
    }
}

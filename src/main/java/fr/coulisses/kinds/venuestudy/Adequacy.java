package fr.coulisses.kinds.venuestudy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is asked held against the venue (6.2.3), point by point: pure, from a study with the needs of its rider.
record Adequacy(List<GridPoint> points) {

    Adequacy {
        points = List.copyOf(points);
    }

    static Adequacy of(VenueStudy study) {
        Map<Point, List<Comparison>> compared = new EnumMap<>(Point.class);
        for (Need need : study.asked()) {
            Criterion criterion = need.criterion();
            if (criterion != null && need.amount() != null) {
                compared.computeIfAbsent(criterion.point(), point -> new ArrayList<>())
                        .add(criterion.compare(need.subject(), need.amount(), study));
            }
        }
        return new Adequacy(compared.entrySet().stream()
                .map(entry -> new GridPoint(entry.getKey(), entry.getValue(), study.adjustments(entry.getKey())))
                .toList());
    }

    List<GridPoint> gaps() {
        return points.stream().filter(GridPoint::isGap).toList();
    }

    /// What could be done about each gap that nothing is done about yet.
    List<Proposal> proposals() {
        return gaps().stream()
                .filter(gap -> gap.adjustments().isEmpty())
                .map(gap -> new Proposal(gap.point(), Proposal.usual(gap.point())))
                .toList();
    }
}

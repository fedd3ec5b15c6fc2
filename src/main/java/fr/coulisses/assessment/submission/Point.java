package fr.coulisses.assessment.submission;

import java.util.List;

/// One thing to see before submission, said by a label.
public record Point(Weight weight, String label, List<String> arguments) {

    public Point {
        arguments = List.copyOf(arguments);
    }

    static Point of(Weight weight, String name, String... arguments) {
        return new Point(weight, "submission.point." + name, List.of(arguments));
    }
}

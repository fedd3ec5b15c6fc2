package fr.coulisses.kinds.objectives;

import java.util.stream.Stream;

/// An objective of either level as it is worded.
///
/// @param place of the field that its first word stands in
record Worded(String place, String text) {

    /// All objectives, general ones first.
    static Stream<Worded> of(Objectives objectives) {
        return Stream.concat(
                objectives.general().stream()
                        .map(row -> new Worded(
                                "general/" + row.id() + (row.verb().isBlank() ? "/title" : "/verb"), row.wording())),
                objectives.operational().stream()
                        .map(row -> new Worded(
                                "operational/" + row.id() + "/title",
                                row.title().strip())));
    }
}

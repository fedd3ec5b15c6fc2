package fr.coulisses.examination;

import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.examination.cross.CrossRules;
import fr.coulisses.examination.cross.SpottedFinding;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The red thread of a project with its holes.
public record ProjectThread(RedThread thread, List<SpottedFinding> holes) {

    public ProjectThread {
        holes = List.copyOf(holes);
    }

    public static ProjectThread of(RedThread thread) {
        return new ProjectThread(thread, CrossRules.holes(thread));
    }

    /// A knot with everything it rests on and everything that rests on it; nothing for one that is not there.
    public Set<String> chain(String id) {
        return Stream.of(thread.find(id).stream(), thread.foundations(id).stream(), thread.consequences(id).stream())
                .flatMap(strands -> strands)
                .map(Strand::id)
                .collect(Collectors.toSet());
    }

    /// The ids of the knots at which a hole is.
    public Set<String> flagged() {
        record Row(@Nullable UUID artefact, String path) {}
        Set<Row> rows = holes.stream()
                .filter(hole -> !hole.spot().path().isEmpty())
                .map(hole -> new Row(hole.spot().artefact(), hole.spot().path()))
                .collect(Collectors.toSet());
        return thread.all().stream()
                .filter(strand ->
                        rows.contains(new Row(strand.artefact(), strand.knot().place())))
                .map(Strand::id)
                .collect(Collectors.toSet());
    }
}

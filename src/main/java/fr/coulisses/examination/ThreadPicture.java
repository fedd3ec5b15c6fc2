package fr.coulisses.examination;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Network;
import java.util.List;
import java.util.Set;

/// A red thread as a picture for paper.
public final class ThreadPicture {

    /// More rows than that do not fit on a sheet of paper.
    static final int MOST_ROWS = 19;

    private ThreadPicture() {}

    public static Network of(ProjectThread project, Wording wording) {
        ThreadColumns columns = ThreadColumns.of(project.thread(), ThreadFilter.ALL, Set.of());
        Set<String> flagged = project.flagged();
        List<Network.Column> drawn = columns.columns().stream()
                .map(column -> new Network.Column(
                        wording.text(column.type().labelKey()),
                        column.strands().stream()
                                .map(strand -> new Network.Node(
                                        strand.id(), ThreadWords.label(strand), flagged.contains(strand.id())))
                                .toList()))
                .toList();
        return new Network(
                wording.text("examination.thread.title"),
                drawn,
                columns.links().stream()
                        .map(link -> new Network.Link(link.cited(), link.citing()))
                        .toList());
    }
}

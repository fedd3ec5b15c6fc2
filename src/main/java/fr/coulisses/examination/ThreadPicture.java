package fr.coulisses.examination;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Network;
import fr.coulisses.artefact.export.Paper;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A red thread as a picture for paper.
public final class ThreadPicture {

    private ThreadPicture() {}

    /// The whole cut into pictures that fit a page each, from top to bottom; nothing for an empty thread.
    public static List<Network> pages(ProjectThread project, Wording wording, Paper paper) {
        Network whole = of(project, wording);
        List<Network.Band> bands = whole.bands(paper.room());
        return IntStream.range(0, bands.size())
                .mapToObj(i -> whole.part(
                        bands.size() == 1
                                ? whole.title()
                                : wording.text("examination.thread.part", whole.title(), i + 1, bands.size()),
                        bands.get(i)))
                .toList();
    }

    /// The whole in one piece, however tall.
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

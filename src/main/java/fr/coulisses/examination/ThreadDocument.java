package fr.coulisses.examination;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Network;
import fr.coulisses.artefact.export.Paper;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A red thread as people print it: the picture, on as many sheets as it needs, its holes, and every knot with what it
/// rests on and what rests on it.
public final class ThreadDocument {

    /// What it is laid out for.
    public static final Paper PAPER = Paper.A3_LANDSCAPE;

    private final ProjectThread project;
    private final Wording wording;
    private final ThreadWords words;

    public ThreadDocument(ProjectThread project, Wording wording) {
        this.project = project;
        this.wording = wording;
        this.words = new ThreadWords(wording.labels(), wording.language());
    }

    public Document document() {
        List<Block> blocks = new ArrayList<>();
        picture(blocks);
        holes(blocks);
        blocks.add(new Block.Heading(1, wording.text("examination.thread.trail")));
        for (KnotType type : KnotType.values()) {
            knots(blocks, type);
        }
        return new Document(
                wording.text("examination.thread.title"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private void picture(List<Block> blocks) {
        List<Network> pictures = ThreadPicture.pages(project, wording, PAPER);
        if (pictures.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("examination.thread.empty")));
        }
        // Their table is the trail of all knots, which comes below.
        pictures.forEach(picture -> blocks.add(Block.Chart.alone(picture)));
    }

    private void holes(List<Block> blocks) {
        blocks.add(new Block.Heading(
                1, wording.text("examination.thread.holes", project.holes().size())));
        if (project.holes().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("examination.thread.holes.none")));
            return;
        }
        blocks.add(new Block.Table(
                wording.text("examination.thread.holes", project.holes().size()),
                List.of(
                        Block.Column.text(wording.text("examination.column.rule"), 10),
                        Block.Column.text(wording.text("examination.column.place"), 24),
                        Block.Column.text(wording.text("examination.column.finding"), 66)),
                project.holes().stream()
                        .map(hole -> Block.Row.of(
                                hole.finding().code(),
                                words.place(hole.spot()),
                                wording.text(
                                        hole.finding().message(), hole.finding().words(wording.language()))))
                        .toList()));
    }

    private void knots(List<Block> blocks, KnotType type) {
        List<Strand> strands = project.thread().of(type).stream()
                .filter(strand -> strand.artefact() != null
                        || !project.thread().under(strand.id()).isEmpty()
                        || !project.thread().above(strand.id()).isEmpty())
                .toList();
        if (strands.isEmpty()) {
            return;
        }
        String name = wording.text(type.labelKey());
        blocks.add(new Block.Heading(2, name + " (" + strands.size() + ")"));
        List<Shown> columns = Stream.of(
                        new Shown(Block.Column.text(name, 32), ThreadWords::label),
                        new Shown(Block.Column.text(wording.text("examination.column.source"), 14), words::source),
                        new Shown(
                                Block.Column.text(wording.text("examination.thread.under"), 27),
                                strand -> words.list(project.thread().under(strand.id()))),
                        new Shown(
                                Block.Column.text(wording.text("examination.thread.above"), 27),
                                strand -> words.list(project.thread().above(strand.id()))))
                .filter(column -> strands.stream()
                        .anyMatch(strand -> !column.cell().apply(strand).isEmpty()))
                .toList();
        blocks.add(new Block.Table(
                name,
                columns.stream().map(Shown::column).toList(),
                strands.stream()
                        .map(strand -> Block.Row.of(columns.stream()
                                .map(column -> column.cell().apply(strand))
                                .toArray(String[]::new)))
                        .toList()));
    }

    /// A column with what it says of a knot; one that says nothing of any is left out.
    private record Shown(Block.Column column, Function<Strand, String> cell) {}
}

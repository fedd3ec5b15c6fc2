package fr.coulisses.examination;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Network;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.Strand;
import java.util.ArrayList;
import java.util.List;

/// A red thread as people print it: the picture where it fits on a sheet, its holes, and every knot with what it rests
/// on
/// and what rests on it.
public final class ThreadDocument {

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
        Network picture = ThreadPicture.of(project, wording);
        if (picture.rows() == 0) {
            blocks.add(new Block.Paragraph(wording.text("examination.thread.empty")));
        } else if (picture.rows() > ThreadPicture.MOST_ROWS) {
            blocks.add(new Block.Paragraph(wording.text("examination.thread.tooTall")));
        } else {
            // Its table is the trail of all knots, which comes below.
            blocks.add(new Block.Chart(picture, new Block.Table(picture.title(), List.of(), List.of())));
        }
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
        blocks.add(new Block.Table(
                name,
                List.of(
                        Block.Column.text(name, 32),
                        Block.Column.text(wording.text("examination.column.source"), 14),
                        Block.Column.text(wording.text("examination.thread.under"), 27),
                        Block.Column.text(wording.text("examination.thread.above"), 27)),
                strands.stream()
                        .map(strand -> Block.Row.of(
                                ThreadWords.label(strand),
                                words.source(strand),
                                words.list(project.thread().under(strand.id())),
                                words.list(project.thread().above(strand.id()))))
                        .toList()));
    }
}

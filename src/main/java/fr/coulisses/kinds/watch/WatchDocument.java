package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The whole watch: what is looked for, where and by what, what was read, what it comes to.
final class WatchDocument {

    private final Watch watch;
    private final Wording wording;
    private final WatchTables tables;
    private final List<Block> blocks = new ArrayList<>();

    WatchDocument(Watch watch, Wording wording) {
        this.watch = watch;
        this.wording = wording;
        this.tables = new WatchTables(watch, wording);
    }

    Document document() {
        heading("axes");
        text(watch.aim(), "aim");
        questions();
        blocks.addAll(tables.coverage());
        heading("sources");
        table(watch.sources().isEmpty(), tables.sources(), "sources");
        heading("tools");
        table(watch.tools().isEmpty(), tables.tools(), "tools");
        heading("notes");
        notes();
        heading("syntheses");
        syntheses();
        heading("distribution");
        fields(Stream.of(
                new Field(
                        tables.field("distribution.recipients"),
                        watch.distribution().recipients(),
                        "distribution/recipients"),
                new Field(
                        tables.field("distribution.rhythm"),
                        watch.distribution().rhythm(),
                        "distribution/rhythm"),
                new Field(
                        tables.field("distribution.format"),
                        watch.distribution().format(),
                        "distribution/format")));
        return new Document(
                wording.text("kind.watch"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks,
                true);
    }

    private void questions() {
        for (Axis axis : Axis.values()) {
            List<Question> asked = watch.questions(axis);
            if (!asked.isEmpty()) {
                blocks.add(new Block.Heading(2, wording.text(axis.labelKey())));
                blocks.add(new Block.Bullets(
                        asked.stream().map(Question::question).toList(),
                        asked.stream().map(each -> "questions/" + each.id()).toList()));
            }
        }
    }

    private void notes() {
        if (watch.notes().isEmpty()) {
            text("", "notes");
        }
        for (Note note : watch.notes()) {
            String place = "notes/" + note.id();
            blocks.add(new Block.Heading(
                    2, note.title().isBlank() ? wording.text("watch.untitled") : note.title(), place));
            fields(Stream.of(
                    new Field(
                            tables.field("notes.axis"),
                            note.axis() == null ? "" : wording.text(note.axis().labelKey()),
                            place + "/axis"),
                    new Field(tables.field("notes.source"), tables.origin(note), place + "/source"),
                    new Field(tables.field("notes.url"), note.url(), place + "/url"),
                    new Field(tables.field("notes.readOn"), tables.day(note.readOn()), place + "/readOn"),
                    new Field(tables.field("notes.summary"), note.summary(), place + "/summary"),
                    new Field(
                            tables.field("notes.legalText"),
                            Formats.joined(", ", note.legalText(), tables.day(note.legalDate())),
                            place + "/legalText"),
                    new Field(tables.field("notes.facts"), note.facts(), place + "/facts"),
                    new Field(tables.field("notes.interpretation"), note.interpretation(), place + "/interpretation"),
                    new Field(tables.field("notes.impact"), tables.impact(note.impact()), place + "/impact"),
                    new Field(tables.field("notes.action"), note.action(), place + "/action"),
                    new Field(tables.field("notes.keywords"), note.keywords(), place + "/keywords")));
        }
    }

    private void syntheses() {
        if (watch.syntheses().isEmpty()) {
            text("", "syntheses");
        }
        SynthesisNote note = new SynthesisNote(watch, wording);
        for (Synthesis synthesis : watch.syntheses()) {
            blocks.add(new Block.Heading(2, note.title(synthesis), "syntheses/" + synthesis.id()));
            blocks.addAll(note.blocks(synthesis, 3));
        }
    }

    private void fields(Stream<Field> fields) {
        List<Field> written = fields.filter(field -> !field.value().isBlank()).toList();
        if (!written.isEmpty()) {
            blocks.add(new Block.Fields(written));
        }
    }

    private void table(boolean empty, Block.Table table, String place) {
        if (empty) {
            text("", place);
        } else {
            blocks.add(table);
        }
    }

    private void text(String text, String place) {
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("watch.toWrite") : text, place));
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("watch.section." + section)));
    }
}

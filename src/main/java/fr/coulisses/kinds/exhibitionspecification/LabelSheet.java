package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The labels of the works (cartels) in large print, in the order of the list, to be cut out or sent to whoever
/// makes them.
record LabelSheet(ExhibitionSpecification specification, Wording wording) {

    static final String NAME = "labels";

    Document document() {
        List<Block> blocks = new ArrayList<>();
        specification.works().forEach(work -> blocks.addAll(label(work)));
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("exhibitionspecification.nothing.works")));
        }
        return new Document(
                wording.text("exhibitionspecification.labels.title"),
                specification.cover().title().isBlank()
                        ? wording.project().title()
                        : specification.cover().title(),
                wording.language(),
                wording.mention(),
                blocks,
                Print.LARGE);
    }

    private List<Block> label(Work work) {
        String place = "works/" + work.id();
        List<Block> blocks = new ArrayList<>();
        String name = work.artist().isBlank() ? work.title() : work.artist();
        blocks.add(
                new Block.Heading(2, name.isBlank() ? wording.text("exhibitionspecification.unnamed") : name, place));
        WorkSheets sheets = new WorkSheets(specification, wording);
        String lines = Stream.of(
                        Formats.joined(", ", work.artist().isBlank() ? "" : work.title(), work.date()),
                        Formats.joined(", ", work.technique(), sheets.bareDimensions(work)),
                        specification.credit(work))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(lines, place));
        }
        specification.texts().stream()
                .filter(text -> text.work().equals(work.id()) && !text.text().isBlank())
                .forEach(text -> blocks.add(new Block.Paragraph(text.text(), "texts/" + text.id())));
        return blocks;
    }
}

package fr.coulisses.kinds.presskit;

import fr.coulisses.artefact.Excerpt;
import fr.coulisses.artefact.Photograph;
import fr.coulisses.artefact.Sender;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.shared.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The kit in the fourteen parts of the trade (handbook, C4.4): cover and table of contents, then twelve
/// that the table lists, on eight pages at least.
final class PressKitDocument {

    /// A text of more letters is told by the first of them.
    private static final int LONG = 600;

    private static final int RECOGNISED = 280;

    private final PressKit kit;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    PressKitDocument(PressKit kit, Wording wording) {
        this.kit = kit;
        this.wording = wording;
    }

    Document document() {
        cover();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Contents(text("contents"), 1));
        part("editorial");
        written(kit.editorial(), "editorial");
        said(kit.author(), "author");
        page("release");
        release();
        page("intention");
        written(kit.intention(), "intention");
        part("programme");
        said(kit.programme(), "programme");
        paragraphs(Excerpt.SHOW);
        page("artists");
        artists();
        page("actions");
        actions();
        page("pictures");
        pictures();
        page("partners");
        said(kit.partners(), "partners");
        bullets(Excerpt.PARTNER, "partners");
        logos();
        part("structure");
        ownOrTaken(kit.structure(), "structure", Excerpt.ABOUT);
        page("practical");
        practical();
        part("contacts");
        bullets(Excerpt.CONTACT, "release");
        part("masthead");
        ownOrTaken(kit.masthead(), "masthead", Excerpt.MASTHEAD);
        return new Document(
                wording.project().title(),
                text("subtitle"),
                wording.language(),
                wording.mention(),
                blocks,
                Print.USUAL,
                Sender.of(wording));
    }

    /// What is taken of the release, part by part, to be recognised: a long text by its beginning.
    List<Block> taken() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        kit.announced()
                .forEach(taken -> parts.computeIfAbsent(taken.part(), part -> new ArrayList<>())
                        .add(taken.text()));
        return parts.isEmpty()
                ? List.of()
                : List.of(new Block.Fields(parts.entrySet().stream()
                        .map(part -> new Block.Field(
                                text("part." + part.getKey()), beginning(String.join("\n", part.getValue()))))
                        .toList()));
    }

    private static String beginning(String text) {
        return text.length() <= LONG
                ? text
                : Letters.beginning(text, RECOGNISED).strip() + "…";
    }

    private void cover() {
        List<Block.Field> facts = Stream.of(Excerpt.TITLE, Excerpt.DATES, Excerpt.PLACE, Excerpt.CONTACT)
                .flatMap(part -> kit.announced(part).stream().limit(1))
                .map(this::field)
                .toList();
        if (!facts.isEmpty()) {
            blocks.add(new Block.Fields(facts));
        }
        show(kit.photographs().stream().limit(1).toList());
    }

    private void show(List<Photograph> photographs) {
        if (!photographs.isEmpty()) {
            blocks.add(new Block.Photographs(photographs.stream()
                    .map(photograph -> new Block.Photo(
                            photograph.picture(),
                            photograph.caption(),
                            photograph.described(wording, ""),
                            "photographs/" + photograph.id()))
                    .toList()));
        }
    }

    private void release() {
        kit.announced(Excerpt.TITLE).forEach(title -> blocks.add(new Block.Heading(2, title.text(), place(title))));
        paragraphs(Excerpt.SUBTITLE);
        if (kit.announced().isEmpty()) {
            blocks.add(new Block.Paragraph(text("noRelease"), "release"));
        }
        paragraphs(Excerpt.LEAD);
        paragraphs(Excerpt.BODY);
        paragraphs(Excerpt.QUOTATION);
    }

    private void artists() {
        if (kit.biographies().isEmpty()) {
            blocks.add(new Block.Paragraph(text("toWrite"), "biographies"));
        }
        for (Biography biography : kit.biographies()) {
            String place = "biographies/" + biography.id();
            blocks.add(new Block.Heading(2, biography.name().isBlank() ? text("unnamed") : biography.name(), place));
            written(biography.text(), place + "/text");
        }
        if (!kit.credits().isEmpty()) {
            blocks.add(new Block.Heading(2, text("credits")));
            blocks.add(new Block.Bullets(
                    kit.credits().stream().map(Credit::line).toList(),
                    kit.credits().stream()
                            .map(credit -> "credits/" + credit.id())
                            .toList()));
        }
    }

    private void actions() {
        written(kit.actions(), "actions");
        kit.presented().stream()
                .map(taken -> new Block.Paragraph(taken.text(), "presented/" + taken.id()))
                .forEach(blocks::add);
        said(kit.accessibility(), "accessibility");
    }

    private void pictures() {
        bullets(Excerpt.PICTURE, "release");
        said(kit.conditions(), "conditions");
        said(kit.link(), "link");
        show(kit.photographs().stream().skip(1).toList());
    }

    private void logos() {
        List<PartnerLogo> shown =
                kit.logos().stream().filter(logo -> !logo.picture().isEmpty()).toList();
        if (!shown.isEmpty()) {
            blocks.add(new Block.Logos(shown.stream()
                    .map(logo -> new Block.Logo(logo.name(), logo.picture()))
                    .toList()));
        }
    }

    private void practical() {
        List<Block.Field> said = Stream.concat(
                        Stream.of(Excerpt.DATES, Excerpt.PLACE).flatMap(part -> kit.announced(part).stream()),
                        kit.practical().stream())
                .map(this::field)
                .toList();
        blocks.add(
                kit.practical().isEmpty() ? new Block.Paragraph(text("toWrite"), "release") : new Block.Fields(said));
    }

    private Block.Field field(Taken taken) {
        return new Block.Field(text("part." + taken.part()), taken.text(), place(taken));
    }

    private void ownOrTaken(String own, String place, String part) {
        if (own.isBlank() && !kit.announced(part).isEmpty()) {
            paragraphs(part);
        } else {
            written(own, place);
        }
    }

    private void paragraphs(String part) {
        kit.announced(part).forEach(taken -> blocks.add(new Block.Paragraph(taken.text(), place(taken))));
    }

    /// The pieces of a part; that they are still to be written where there are none.
    private void bullets(String part, String otherwise) {
        List<Taken> pieces = kit.announced(part);
        blocks.add(
                pieces.isEmpty()
                        ? new Block.Paragraph(text("toWrite"), otherwise)
                        : new Block.Bullets(
                                pieces.stream().map(Taken::text).toList(),
                                pieces.stream().map(PressKitDocument::place).toList()));
    }

    private void written(String text, String place) {
        blocks.add(new Block.Paragraph(text.isBlank() ? text("toWrite") : text, place));
    }

    /// What not every kit says.
    private void said(String text, String place) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text, place));
        }
    }

    /// A part that somebody may pull out.
    private void page(String name) {
        blocks.add(new Block.PageBreak());
        part(name);
    }

    private void part(String name) {
        blocks.add(Block.Heading.anchored(1, text("section." + name), "partie-" + name));
    }

    private static String place(Taken taken) {
        return "announced/" + taken.id();
    }

    private String text(String name) {
        return wording.text("presskit." + name);
    }
}

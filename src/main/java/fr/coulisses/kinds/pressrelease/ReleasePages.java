package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The parts of a release, each without its heading: its own document and the press kit put them together.
public final class ReleasePages {

    private final PressRelease release;
    private final ReleaseWords words;
    private final String at;

    /// @param at where the release stands in the content that is shown: empty for itself, or `announced/`
    public ReleasePages(PressRelease release, Wording wording, String at) {
        this.release = release;
        this.words = new ReleaseWords(release, wording);
        this.at = at;
    }

    /// Lead, body, and what is quoted.
    public List<Block> text() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.written(release.lead()), at + "lead"));
        blocks.addAll(body());
        return blocks;
    }

    List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.written(release.body()), at + "body"));
        release.quotations().stream()
                .filter(quotation -> !quotation.words().isBlank())
                .map(quotation -> new Block.Paragraph(said(quotation), at + "quotations/" + quotation.id()))
                .forEach(blocks::add);
        return blocks;
    }

    /// « Nous annonçons l’heure de fin », dit Inès Morel, présidente.
    private String said(Quotation quotation) {
        String who = Formats.joined(", ", quotation.person(), quotation.function());
        String quoted = Formats.quoted(quotation.words().strip());
        return who.isEmpty() ? quoted : words.text("quoted", quoted, who);
    }

    /// What is announced, day by day; nothing while there is none.
    public List<Block> programme() {
        return release.programme().isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        "",
                        List.of(
                                Column.text(words.field("programme.day"), 4),
                                Column.text(words.field("programme.begins"), 2),
                                Column.text(words.field("programme.artists"), 5),
                                Column.text(words.field("programme.title"), 5)),
                        release.programme().stream()
                                .map(show -> Row.of(
                                                words.day(show.day()),
                                                Hour.written(show.begins()),
                                                show.artists(),
                                                show.title())
                                        .at(at + "programme/" + show.id()))
                                .toList()));
    }

    /// Dates, place, prices, how to come: what is short two by two, the rest below.
    public List<Block> practical() {
        Practical said = release.practical();
        Integer capacity = release.facts().capacity();
        List<Field> brief = known(
                new Field(words.field("facts.dates"), words.days(), at + "facts/startsOn"),
                new Field(
                        words.field("facts.capacity"),
                        capacity == null ? "" : words.text("places", String.valueOf(capacity)),
                        at + "facts/capacity"));
        List<Field> full = known(
                new Field(words.field("practical.hours"), said.hours(), at + "practical/hours"),
                new Field(words.field("practical.venue"), words.place(), at + "practical/venue"),
                new Field(
                        words.text("prices"), Formats.joined("\n", words.prices(), said.rates()), at + "facts/prices"),
                new Field(words.text("ticketing"), said.ticketing(), at + "practical/ticketing"),
                new Field(words.field("practical.access"), said.access(), at + "practical/access"),
                new Field(
                        words.field("practical.accessibility"), said.accessibility(), at + "practical/accessibility"));
        if (brief.isEmpty() && full.isEmpty()) {
            return List.of(unwritten("practical/hours"));
        }
        List<Block> blocks = new ArrayList<>();
        if (!brief.isEmpty()) {
            blocks.add(new Block.Facts(brief));
        }
        if (!full.isEmpty()) {
            blocks.add(new Block.Fields(full));
        }
        return blocks;
    }

    private static List<Field> known(Field... fields) {
        return Stream.of(fields).filter(field -> !field.value().isBlank()).toList();
    }

    /// What the organisation is.
    public List<Block> about() {
        return List.of(new Block.Paragraph(words.written(release.about()), at + "about"));
    }

    /// Whom journalists reach.
    public List<Block> contacts() {
        List<PressContact> reached = release.reachable();
        return List.of(
                reached.isEmpty()
                        ? unwritten("contacts")
                        : new Block.Bullets(
                                reached.stream().map(PressContact::said).toList(),
                                reached.stream()
                                        .map(contact -> at + "contacts/" + contact.id())
                                        .toList()));
    }

    /// The pictures with their captions, credits and files; nothing while there are none.
    public List<Block> pictures() {
        return release.pictures().isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        "",
                        List.of(
                                Column.text(words.field("pictures.caption"), 6),
                                Column.text(words.field("pictures.credit"), 5),
                                Column.text(words.field("pictures.link"), 5)),
                        release.pictures().stream()
                                .map(picture -> Row.of(
                                                release.calledOf(picture), release.creditOf(picture), picture.link())
                                        .at(at + "pictures/" + picture.id()))
                                .toList()));
    }

    /// Who supports the project, in the words that they ask for, and their logos; nothing while nobody does.
    public List<Block> mentions() {
        List<Mention> said = release.mentions().stream()
                .filter(mention -> !mention.words().isBlank())
                .toList();
        List<Funder> shown = release.shown();
        List<Block> blocks = new ArrayList<>();
        if (!said.isEmpty()) {
            blocks.add(new Block.Bullets(
                    said.stream().map(mention -> said(mention, shown)).toList(),
                    said.stream()
                            .map(mention -> at + "mentions/" + mention.id())
                            .toList()));
        }
        if (!shown.isEmpty()) {
            blocks.add(new Block.Logos(shown.stream()
                    .map(funder -> new Block.Logo(funder.name(), funder.logo()))
                    .toList()));
        }
        return blocks;
    }

    /// A logo that is still to be put there is asked for.
    private String said(Mention mention, List<Funder> shown) {
        boolean missing =
                mention.logo() && shown.stream().noneMatch(funder -> funder.id().equals(mention.grant()));
        return missing ? words.text("logo", mention.words()) : mention.words();
    }

    private Block unwritten(String place) {
        return new Block.Paragraph(words.text("toWrite"), at + place);
    }
}

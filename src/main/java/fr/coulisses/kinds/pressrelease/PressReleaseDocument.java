package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.Sender;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;

/// The release as a press office sends it: twelve elements in the order of the trade (handbook, C4.4).
final class PressReleaseDocument {

    private static final String END = "# # #";

    private final PressRelease release;
    private final Wording wording;
    private final ReleaseWords words;
    private final ReleasePages pages;
    private final List<Block> blocks = new ArrayList<>();

    PressReleaseDocument(PressRelease release, Wording wording) {
        this.release = release;
        this.wording = wording;
        this.words = new ReleaseWords(release, wording);
        this.pages = new ReleasePages(release, wording, "");
    }

    /// The common version.
    Document document() {
        embargo();
        heading(release.title(), "title");
        if (!release.subtitle().isBlank()) {
            blocks.add(new Block.Paragraph(release.subtitle(), "subtitle"));
        }
        blocks.addAll(pages.text());
        foot();
        return document(words.dated());
    }

    /// The version of an editorial line: its own title and lead, and what only it gets.
    Document to(MediaType media) {
        embargo();
        Angle angle = release.angles().stream()
                .filter(each -> each.media() == media && each.isSaid())
                .findFirst()
                .orElse(null);
        if (angle == null) {
            blocks.add(new Block.Paragraph(words.text("noAngle", words.named("mediaType", media)), "angles"));
            return document(words.named("mediaType", media));
        }
        String place = "angles/" + angle.id();
        boolean ownTitle = !angle.title().isBlank();
        boolean ownLead = !angle.lead().isBlank();
        heading(ownTitle ? angle.title() : release.title(), ownTitle ? place + "/title" : "title");
        blocks.add(new Block.Paragraph(
                words.written(ownLead ? angle.lead() : release.lead()), ownLead ? place + "/lead" : "lead"));
        blocks.addAll(pages.body());
        if (!angle.exclusive().isBlank()) {
            section("exclusive");
            blocks.add(new Block.Paragraph(angle.exclusive(), place + "/exclusive"));
        }
        foot();
        return document(Formats.joined(" – ", words.dated(), words.named("mediaType", media)));
    }

    /// A short version: its text, how to come, and whom to reach.
    ///
    /// @param place of the text
    Document brief(String place, String text) {
        embargo();
        heading(release.title(), "title");
        blocks.add(new Block.Paragraph(words.written(text), place));
        section("contacts");
        blocks.addAll(pages.contacts());
        blocks.add(new Block.Paragraph(END));
        return document(words.dated());
    }

    private void embargo() {
        if (!words.embargo().isEmpty()) {
            blocks.add(new Block.Paragraph(words.embargo(), "embargo/on"));
        }
    }

    /// What follows the text in every long version.
    private void foot() {
        List<Block> programme = pages.programme();
        if (!programme.isEmpty()) {
            section("programme");
            blocks.addAll(programme);
        }
        section("practical");
        blocks.addAll(pages.practical());
        section("about");
        blocks.addAll(pages.about());
        section("contacts");
        blocks.addAll(pages.contacts());
        if (!release.pictures().isEmpty()) {
            section("pictures");
            blocks.addAll(pages.pictures());
        }
        blocks.add(new Block.Paragraph(END));
        if (!release.masthead().isBlank()) {
            blocks.add(new Block.Paragraph(release.masthead(), "masthead"));
        }
        List<Block> mentions = pages.mentions();
        if (!mentions.isEmpty()) {
            section("mentions");
            blocks.addAll(mentions);
        }
    }

    private void heading(String title, String place) {
        blocks.add(new Block.Heading(1, title.isBlank() ? words.text("untitled") : title, place));
    }

    private void section(String name) {
        blocks.add(new Block.Heading(2, words.text("part." + name)));
    }

    private Document document(String subtitle) {
        return new Document(
                words.text("banner"),
                subtitle,
                wording.language(),
                wording.mention(),
                blocks,
                Print.SINGLE,
                Sender.of(wording));
    }
}

package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;

/// The sheet in large print, for somebody who sees little and takes part or leads: no tables, one thing after the
/// other.
final class LargePrintSheet {

    static final String NAME = "large-print";

    private final MediationSheet sheet;
    private final Wording wording;
    private final SheetWords words;
    private final List<Block> blocks = new ArrayList<>();

    LargePrintSheet(MediationSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
        this.words = new SheetWords(sheet, wording);
    }

    Document document() {
        text(sheet.easyText(), "easyText");
        heading("action");
        text(sheet.aims(), "aims");
        said(wording.text("mediationsheet.when"), words.when(), "date");
        said(words.field("place"), sheet.place(), "place");
        said(words.field("admission"), words.admission(), "admission");
        said(words.field("registration"), sheet.registration(), "registration");
        heading("audience");
        text(words.audiences(), "audiences");
        if (!sheet.targeted().isEmpty()) {
            said(words.field("handicaps"), words.handicaps(), "handicaps");
        }
        heading("steps");
        steps();
        if (!sheet.aids().isEmpty()) {
            heading("aids");
            blocks.add(new Block.Bullets(
                    sheet.aids().stream().map(words::aid).toList(),
                    sheet.aids().stream().map(aid -> "aids/" + aid.id()).toList()));
        }
        heading("people");
        blocks.add(new Block.Bullets(
                sheet.people().stream()
                        .map(person -> Formats.joined(
                                ", ", person.called(), words.named("role", person.role()), person.phone()))
                        .toList(),
                sheet.people().stream().map(person -> "people/" + person.id()).toList()));
        heading("safety");
        said(words.field("emergency"), sheet.emergency(), "emergency");
        text(sheet.safety(), "safety");
        text(sheet.hygiene(), "hygiene");
        return new Document(
                words.title(),
                wording.text("mediationsheet.large.subtitle", wording.project().title()),
                wording.language(),
                wording.mention(),
                blocks,
                Print.LARGE);
    }

    private void steps() {
        RunningOrder order = RunningOrder.of(sheet);
        for (RunningOrder.Timed timed : order.timed()) {
            Step step = timed.step();
            String place = "steps/" + step.id();
            blocks.add(new Block.Heading(
                    2,
                    Formats.joined(
                            wording.text("mediationsheet.colon"),
                            words.span(order, timed),
                            words.named("phase", step.phase())),
                    place));
            text(step.content(), place + "/content");
            said(words.field("steps.material"), step.material(), place + "/material");
            said(words.field("steps.adaptation"), step.adaptation(), place + "/adaptation");
        }
    }

    private void said(String label, String value, String place) {
        if (!value.isBlank()) {
            text(label + wording.text("mediationsheet.colon") + value, place);
        }
    }

    private void text(String text, String place) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text, place));
        }
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("mediationsheet.large." + section)));
    }
}

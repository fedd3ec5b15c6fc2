package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One page for the pocket of who leads the action: when and where, the running order on the clock with what must be at
/// hand, whom to call, and the safety instructions. Long texts are shortened; the whole sheet has them.
final class PocketSheet {

    static final String NAME = "pocket";

    /// What each narrow column of the running order may fill, in letters; the wide one half as many again.
    private static final int ORDER = 400;

    private static final int LEAST = 24;
    private static final int MOST = 130;
    private static final int INSTRUCTIONS = 260;

    private final MediationSheet sheet;
    private final Wording wording;
    private final SheetWords words;
    private final List<Block> blocks = new ArrayList<>();

    PocketSheet(MediationSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
        this.words = new SheetWords(sheet, wording);
    }

    Document document() {
        facts(Stream.of(
                new Field(wording.text("mediationsheet.when"), words.when(), "date"),
                field("place", sheet.place()),
                new Field(
                        wording.text("mediationsheet.audience"),
                        Formats.joined(" – ", words.audiences().replace("\n", " ; "), words.handicaps())),
                field("group", sheet.groupSize() == 0 ? "" : String.valueOf(sheet.groupSize()))));
        steps();
        facts(Stream.of(
                new Field(wording.text("mediationsheet.pocket.aids"), aids(), "aids"),
                new Field(wording.text("mediationsheet.contacts"), contacts(), "people"),
                field("emergency", sheet.emergency()),
                field("safety", sheet.safety()),
                field("hygiene", sheet.hygiene())));
        return new Document(
                words.title(),
                wording.text("mediationsheet.pocket.subtitle", wording.project().title()),
                wording.language(),
                wording.mention(),
                blocks,
                Print.COMPACT);
    }

    private void steps() {
        RunningOrder order = RunningOrder.of(sheet);
        int each = sheet.steps().isEmpty()
                ? MOST
                : Math.clamp(ORDER / sheet.steps().size(), LEAST, MOST);
        blocks.add(new Block.Table(
                wording.text("mediationsheet.pocket.table"),
                List.of(
                        Column.text(wording.text("mediationsheet.clock"), 3),
                        Column.text(words.field("steps.content"), 8),
                        Column.text(words.field("steps.material"), 5),
                        Column.text(words.field("steps.adaptation"), 5)),
                order.timed().stream()
                        .map(timed -> Row.of(
                                        words.span(order, timed),
                                        cut(
                                                Formats.joined(
                                                        wording.text("mediationsheet.colon"),
                                                        words.named(
                                                                "phase",
                                                                timed.step().phase()),
                                                        timed.step().content()),
                                                each + each / 2),
                                        cut(timed.step().material(), each),
                                        cut(timed.step().adaptation(), each))
                                .at("steps/" + timed.step().id()))
                        .toList()));
    }

    private String aids() {
        return sheet.aids().stream()
                .map(aid -> Formats.joined(" – ", words.aid(aid), aid.person()))
                .collect(Collectors.joining("\n"));
    }

    private String contacts() {
        return sheet.people().stream()
                .filter(person -> !person.called().isBlank())
                .map(person ->
                        Formats.joined(" – ", person.called(), words.named("role", person.role()), person.phone()))
                .collect(Collectors.joining("\n"));
    }

    private Field field(String name, String value) {
        return new Field(words.field(name), cut(value, INSTRUCTIONS), name);
    }

    private void facts(Stream<Field> fields) {
        List<Field> written = fields.filter(field -> !field.value().isBlank()).toList();
        if (!written.isEmpty()) {
            blocks.add(new Block.Fields(written));
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : Letters.beginning(text, most).strip() + "…";
    }
}

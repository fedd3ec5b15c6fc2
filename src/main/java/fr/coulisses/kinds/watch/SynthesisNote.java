package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.shared.Formats;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The synthesis of the latest month, for those whom the watch is sent to: trends, opportunities, threats, the
/// decision, and the notes it rests on.
record SynthesisNote(Watch watch, Wording wording) {

    Document document() {
        List<Block> blocks = watch.latest()
                .map(synthesis -> blocks(synthesis, 1))
                .orElseGet(() -> List.of(new Block.Paragraph(wording.text("watch.noSynthesis"), "syntheses")));
        return new Document(
                watch.latest().map(this::title).orElse(wording.text("kind.watch.document.synthesis")),
                wording.text("watch.synthesis.subtitle", wording.project().title()),
                wording.language(),
                wording.mention(),
                blocks);
    }

    /// What a synthesis is called: its title, or its month.
    String title(Synthesis synthesis) {
        String month = synthesis.date() == null
                ? ""
                : Formats.wholeMonth(YearMonth.from(synthesis.date()), wording.language());
        String called = Formats.joined(" – ", synthesis.title(), month);
        return called.isEmpty() ? wording.text("kind.watch.document.synthesis") : called;
    }

    /// @param level of its headings
    List<Block> blocks(Synthesis synthesis, int level) {
        String place = "syntheses/" + synthesis.id() + "/";
        List<Block> blocks = new ArrayList<>();
        part(blocks, level, "trends", synthesis.trends(), place);
        part(blocks, level, "opportunities", synthesis.opportunities(), place);
        part(blocks, level, "threats", synthesis.threats(), place);
        part(blocks, level, "decision", synthesis.decision(), place);
        List<Note> behind = watch.behind(synthesis);
        if (!behind.isEmpty()) {
            blocks.add(new WatchTables(watch, wording).notes(behind));
        }
        return blocks;
    }

    private void part(List<Block> blocks, int level, String name, String text, String place) {
        if (!text.isBlank()) {
            blocks.add(new Block.Heading(level, wording.text("watch.field.syntheses." + name)));
            blocks.add(new Block.Paragraph(text, place + name));
        }
    }
}

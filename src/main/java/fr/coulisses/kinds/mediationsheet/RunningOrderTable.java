package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import java.util.ArrayList;
import java.util.List;

/// The running order as a table, with the time of day of each step and the sum beside what was announced.
record RunningOrderTable(MediationSheet sheet, Wording wording) {

    List<Block> blocks() {
        if (sheet.steps().isEmpty()) {
            return List.of();
        }
        SheetWords words = new SheetWords(sheet, wording);
        RunningOrder order = RunningOrder.of(sheet);
        List<Block.Row> rows = new ArrayList<>();
        for (RunningOrder.Timed timed : order.timed()) {
            Step step = timed.step();
            rows.add(Block.Row.of(
                            words.span(order, timed),
                            words.count(step.minutes()),
                            words.named("phase", step.phase()),
                            step.content(),
                            step.method(),
                            step.material(),
                            step.adaptation())
                    .at("steps/" + step.id()));
        }
        rows.add(Block.Row.total(
                wording.text("mediationsheet.total"), String.valueOf(order.sum()), "", compared(order), "", "", ""));
        return List.of(new Block.Table(
                wording.text(order.start() == null ? "mediationsheet.table.counted" : "mediationsheet.table.steps"),
                List.of(
                        Block.Column.text(wording.text("mediationsheet.clock"), 4),
                        Block.Column.number(wording.text("mediationsheet.length"), 2),
                        Block.Column.text(words.field("steps.phase"), 3),
                        Block.Column.text(words.field("steps.content"), 5),
                        Block.Column.text(words.field("steps.method"), 4),
                        Block.Column.text(words.field("steps.material"), 4),
                        Block.Column.text(words.field("steps.adaptation"), 4)),
                rows));
    }

    /// How the sum stands to the announced duration; nothing while none is announced.
    private String compared(RunningOrder order) {
        Integer announced = sheet.duration();
        if (announced == null) {
            return wording.text("mediationsheet.sum.unannounced");
        }
        int difference = order.sum() - announced;
        return difference == 0
                ? wording.text("mediationsheet.sum.equal", String.valueOf(announced))
                : wording.text(
                        difference > 0 ? "mediationsheet.sum.more" : "mediationsheet.sum.less",
                        String.valueOf(announced),
                        String.valueOf(Math.abs(difference)));
    }
}

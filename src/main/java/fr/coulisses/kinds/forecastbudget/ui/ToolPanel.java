package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Entry;
import fr.coulisses.kinds.forecastbudget.tools.FieldRefused;
import fr.coulisses.kinds.forecastbudget.tools.Inputs;
import fr.coulisses.kinds.forecastbudget.tools.Tool;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.function.Consumer;

/// A simulator: its fields on one side, on the other what follows from them, drawn anew at every change.
class ToolPanel extends Div {

    private final transient Tool tool;
    private final transient TypedTexts typed;
    private final transient Wording wording;
    private final transient Runnable changed;
    private final ToolForm form;
    private final Div outcome = new Div();
    private final AddLines adding;

    /// @param changed told when something else was typed
    /// @param add asked to put lines into the budget
    ToolPanel(
            Tool tool,
            TypedTexts typed,
            Wording wording,
            boolean editable,
            Runnable changed,
            Consumer<List<Entry>> add) {
        this.tool = tool;
        this.typed = typed;
        this.wording = wording;
        this.changed = changed;
        addClassName("tool-frame");
        form = new ToolForm(tool, wording, typed.byField(), this::redraw);
        adding = new AddLines(wording, editable, add);
        outcome.addClassName("stack");
        Paragraph purpose = new Paragraph(wording.text(tool.family() + "purpose"));
        purpose.addClassNames("soft", "tool-purpose");
        Div side = new Div(outcome);
        side.addClassNames("stack", "tool-outcome");
        if (tool.proposesLines()) {
            side.add(adding);
        }
        Div columns = new Div(purpose, form, side);
        columns.addClassName("tool");
        add(columns);
        draw();
    }

    Tool tool() {
        return tool;
    }

    TypedTexts typed() {
        return typed;
    }

    private void redraw() {
        draw();
        changed.run();
    }

    private void draw() {
        Inputs inputs = tool.inputs(typed.byField());
        form.show(inputs);
        outcome.removeAll();
        try {
            ToolAnswer answer = new ToolAnswer(tool.answer(inputs), wording);
            outcome.add(answer);
            adding.show(answer.lines());
        } catch (FieldRefused refused) {
            String sentence = wording.text(refused.label(), refused.arguments());
            if (!refused.isMissing()) {
                form.refuse(refused.field(), sentence);
            }
            outcome.add(new Notice(refused.isMissing() ? Tone.NEUTRAL : Tone.BAD, sentence));
            adding.show(List.of());
        }
    }
}

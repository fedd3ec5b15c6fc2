package fr.coulisses.kinds.stagerider.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.kinds.stagerider.PlotFileReader;
import fr.coulisses.kinds.stagerider.ReadPlot;
import fr.coulisses.kinds.stagerider.StageRider;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/// Takes the things of a StagePlot file onto the plot. Nothing is written before it was seen and confirmed.
class PlotImportDialog extends Dialog {

    /// Remarks beyond these are counted, not shown.
    private static final int SHOWN = 20;

    /// Writes the things that were read, and says how to take that back.
    @FunctionalInterface
    interface Writing {
        Runnable write(List<ObjectNode> things, boolean replace);
    }

    /// What becomes of the plot that is there.
    enum Mode {
        REPLACE,
        ADD
    }

    private final transient Supplier<StageRider> rider;
    private final transient Writing writing;
    private final Div status = new Div();
    private final Div result = new Div();
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
    private final Button confirm = new Button();
    private transient List<ObjectNode> found = List.of();

    PlotImportDialog(Supplier<StageRider> rider, Writing writing) {
        this.rider = rider;
        this.writing = writing;
        setHeaderTitle(getTranslation("stagerider.import.title"));
        setWidth("40rem");
        setMaxWidth("100%");
        status.getElement().setAttribute("role", "status");
        Upload upload = new FileChoice(
                "stagerider.import.choose",
                "stagerider.import.drop",
                PlotFileReader.MOST_BYTES,
                (name, bytes) -> read(bytes),
                (name, large) -> refuse(new Refusal("stagerider.refused.file.size", PlotFileReader.MOST_BYTES / 1000)));
        upload.setMaxFiles(1);
        upload.addFileRemovedListener(removed -> show(List.of()));
        mode.setLabel(getTranslation("stagerider.import.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(each -> getTranslation("stagerider.import.mode." + each.name()));
        mode.setValue(Mode.REPLACE);
        mode.setVisible(!rider.get().items().isEmpty());
        Div body = new Div(new Paragraph(getTranslation("stagerider.import.help")), upload, mode, status, result);
        body.addClassName("stack");
        add(body);
        confirm.setText(getTranslation("stagerider.import.confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        confirm.addClickListener(click -> bringIn());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }

    private void read(byte[] file) {
        try {
            ReadPlot plot = PlotFileReader.read(file, rider.get().space());
            show(plot.items());
            status.add(new Paragraph(
                    getTranslation("stagerider.import.found", plot.items().size())));
            UnorderedList remarks = new UnorderedList();
            plot.remarks().stream()
                    .limit(SHOWN)
                    .map(remark -> new ListItem(
                            getTranslation(remark.label(), remark.arguments().toArray())))
                    .forEach(remarks::add);
            if (plot.remarks().size() > SHOWN) {
                remarks.add(new ListItem(getTranslation(
                        "stagerider.import.remark.more", plot.remarks().size() - SHOWN)));
            }
            result.add(remarks);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void show(List<ObjectNode> things) {
        found = things;
        status.removeAll();
        result.removeAll();
        confirm.setEnabled(!things.isEmpty());
    }

    private void refuse(Refusal refusal) {
        show(List.of());
        status.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
    }

    private void bringIn() {
        try {
            Runnable undo = writing.write(found, mode.getValue() == Mode.REPLACE);
            close();
            Notices.done(getTranslation("stagerider.import.done"), getTranslation("shared.undo"), undo);
        } catch (Refusal refusal) {
            List<ObjectNode> kept = found;
            refuse(refusal);
            found = kept;
            confirm.setEnabled(true);
        }
    }
}

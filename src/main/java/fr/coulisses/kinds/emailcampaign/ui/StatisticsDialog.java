package fr.coulisses.kinds.emailcampaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import fr.coulisses.kinds.emailcampaign.Statistics;
import fr.coulisses.kinds.emailcampaign.StatisticsFile;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.FileChoice;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Brings in the figures that a mailing program exports: nothing is written before it was seen.
class StatisticsDialog extends Dialog {

    private static final int MOST_BYTES = 2_000_000;

    private final transient LiveFields fields;
    private final transient LocalDate today;
    private final Div read = new Div();
    private final Button take = new Button();
    private transient Map<String, Integer> figures = Map.of();

    StatisticsDialog(LiveFields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
        setHeaderTitle(getTranslation("emailcampaign.import"));
        setWidth("40rem");
        read.addClassName("stack");
        read.getElement().setAttribute("role", "status");
        Div body = new Div(new Paragraph(getTranslation("emailcampaign.import.help")), upload(), read);
        body.addClassName("stack");
        add(body);
        take.setText(getTranslation("emailcampaign.import.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        take.addClickListener(click -> take());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), take);
    }

    private Upload upload() {
        FileChoice upload = new FileChoice(
                "emailcampaign.import.file",
                "emailcampaign.import.drop",
                MOST_BYTES,
                this::read,
                (name, large) -> refuse(new Refusal("emailcampaign.refused.file", MOST_BYTES / 1_000_000)));
        upload.setAcceptedFileTypes(".csv", "text/csv", ".tsv", "text/plain", ".xlsx", ".xls");
        upload.setMaxFiles(1);
        upload.forget();
        return upload;
    }

    private void read(String name, byte[] bytes) {
        try {
            show(StatisticsFile.read(name, bytes, fields.read("subject").asString("")));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void show(Statistics found) {
        Map<String, @Nullable Integer> all = new LinkedHashMap<>();
        all.put("sent", found.sent());
        all.put("delivered", found.delivered());
        all.put("opened", found.opened());
        all.put("clicked", found.clicked());
        all.put("unsubscribed", found.unsubscribed());
        all.put("complaints", found.complaints());
        all.put("bounced", found.bounced());
        all.put("conversions", found.conversions());
        Map<String, Integer> known = new LinkedHashMap<>();
        all.forEach((name, figure) -> {
            if (figure != null) {
                known.put(name, figure);
            }
        });
        figures = known;
        UnorderedList list = new UnorderedList();
        known.forEach((name, figure) -> list.add(new ListItem(getTranslation(
                "emailcampaign.import.line", getTranslation("emailcampaign.field.statistics." + name), figure))));
        read.removeAll();
        read.add(new Notice(Tone.GOOD, getTranslation("emailcampaign.import.found", known.size())), list);
        take.setEnabled(!known.isEmpty());
    }

    private void refuse(Refusal refusal) {
        figures = Map.of();
        take.setEnabled(false);
        read.removeAll();
        read.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
    }

    private void take() {
        int taken = figures.size();
        fields.change(draft -> write(draft, figures, today));
        close();
        Notices.done(getTranslation("emailcampaign.import.done", taken));
    }

    /// Figures that the file does not have stay as they were.
    private static void write(ObjectNode draft, Map<String, Integer> figures, LocalDate today) {
        ObjectNode statistics =
                draft.path("statistics") instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
        figures.forEach((name, figure) -> statistics.put(name, figure));
        statistics.put("readOn", today.toString());
        draft.set("statistics", statistics);
    }
}

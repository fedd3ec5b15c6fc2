package fr.coulisses.kinds.emailcampaign.ui;

import fr.coulisses.kinds.emailcampaign.Statistics;
import fr.coulisses.kinds.emailcampaign.StatisticsFile;
import fr.coulisses.shared.ui.FiguresDialog;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Brings in the figures of a campaign that a mailing program exports.
class StatisticsDialog extends FiguresDialog<Map<String, Integer>> {

    private final transient LiveFields fields;
    private final transient LocalDate today;

    StatisticsDialog(LiveFields fields, LocalDate today) {
        super("emailcampaign.import", "emailcampaign.import.help", "emailcampaign.import.take");
        this.fields = fields;
        this.today = today;
    }

    @Override
    protected Map<String, Integer> read(String name, byte[] bytes) {
        Statistics found =
                StatisticsFile.read(name, bytes, fields.read("subject").asString(""));
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
        all.forEach((figure, value) -> {
            if (value != null) {
                known.put(figure, value);
            }
        });
        return known;
    }

    @Override
    protected Notice said(Map<String, Integer> figures) {
        return new Notice(Tone.GOOD, getTranslation("emailcampaign.import.found", figures.size()));
    }

    @Override
    protected List<String> lines(Map<String, Integer> figures) {
        return figures.entrySet().stream()
                .map(each -> getTranslation(
                        "emailcampaign.import.line",
                        getTranslation("emailcampaign.field.statistics." + each.getKey()),
                        each.getValue()))
                .toList();
    }

    @Override
    protected void write(Map<String, Integer> figures) {
        fields.change(draft -> write(draft, figures, today));
        Notices.done(getTranslation("emailcampaign.import.done", figures.size()));
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

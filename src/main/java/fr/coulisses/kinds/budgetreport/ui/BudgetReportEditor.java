package fr.coulisses.kinds.budgetreport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.kinds.budgetreport.BudgetReportKind;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.tracking.Trackings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// A form of the six headings, and the reporting date that they speak of.
@Component
class BudgetReportEditor implements ArtefactEditor {

    private static final int PAGE = 8000;

    private final Trackings trackings;

    BudgetReportEditor(Trackings trackings) {
        this.trackings = trackings;
    }

    @Override
    public String kind() {
        return BudgetReportKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        Map<String, String> frozen = new LinkedHashMap<>();
        trackings
                .frozen(artefact.projectId())
                .forEach(figures -> frozen.put(String.valueOf(figures.number()), Formats.date(figures.on())));
        form.add(new Card(
                text("budgetreport.tracking"),
                new Paragraph(text("budgetreport.tracking.guide")),
                new Anchor(ProjectAddress.tracking(artefact.projectId()), text("budgetreport.tracking.open"))));
        form.section("figures", fields -> fields.choice("figures", frozen));
        for (String section : List.of("facts", "forecast", "deviations", "cash", "risks", "decisions")) {
            form.section(section, fields -> fields.area(section, PAGE));
        }
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

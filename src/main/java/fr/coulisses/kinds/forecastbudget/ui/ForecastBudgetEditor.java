package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.kinds.forecastbudget.ForecastBudgetKind;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.LiveFields;
import org.springframework.stereotype.Component;

/// The lines are entered in the budget sheet; what is written here are the assumptions behind them.
@Component
class ForecastBudgetEditor implements ArtefactEditor {

    @Override
    public String kind() {
        return ForecastBudgetKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        form.add(new Card(
                text("forecastbudget.lines"),
                new Paragraph(text("forecastbudget.lines.guide")),
                new Anchor(ProjectAddress.budget(artefact.projectId()), text("forecastbudget.lines.open"))));
        form.section("assumptions", fields -> fields.area("assumptions", 8000));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

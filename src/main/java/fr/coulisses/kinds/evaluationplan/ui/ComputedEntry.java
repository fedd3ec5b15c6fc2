package fr.coulisses.kinds.evaluationplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.kinds.evaluationplan.Computation;
import fr.coulisses.kinds.evaluationplan.Computed;
import fr.coulisses.kinds.evaluationplan.Indicator;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.ui.LiveList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// A value that the application computes: how, from which register, and a button that notes it for the curve.
class ComputedEntry extends Div {

    ComputedEntry(LivePlan live, Indicator indicator, LiveList measures) {
        addClassName("stack");
        Computation.Origin origin =
                java.util.Objects.requireNonNull(indicator.computation()).origin();
        Anchor register = new Anchor(
                address(live.project(), origin), getTranslation("evaluationplan.computed.open." + origin.name()));
        live.plan()
                .computedFor(indicator)
                .ifPresentOrElse(
                        figure -> {
                            Button note = new Button(
                                    getTranslation("evaluationplan.computed.note"), click -> note(measures, figure));
                            note.addThemeVariants(ButtonVariant.SMALL);
                            Div row = new Div(note, register);
                            row.addClassName("row");
                            add(new Paragraph(live.words().workedOut(figure)), row);
                        },
                        () -> add(
                                new Paragraph(getTranslation("evaluationplan.computed.not." + origin.name())),
                                register));
    }

    private static String address(UUID project, Computation.Origin origin) {
        return switch (origin) {
            case BUDGET -> ProjectAddress.budget(project);
            case SCHEDULE -> ProjectAddress.schedule(project);
        };
    }

    private static void note(LiveList measures, Computed figure) {
        measures.add(List.of(JsonMapper.shared()
                .createObjectNode()
                .put("on", figure.on().toString())
                .put("value", figure.value())
                .put("computed", true)));
    }
}

package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.EmploymentRoute;
import fr.coulisses.contracts.cost.EmployerCost;
import fr.coulisses.contracts.cost.UsualRoute;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// What an engagement costs the employer, with the rates of its first day, and how it is declared.
class CostPanel extends Div {

    private final transient Parameters parameters;
    private final transient Clock clock;

    CostPanel(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
        addClassNames("wide", "stack");
    }

    void show(Contract contract) {
        removeAll();
        LocalDate day = contract.dates().first().orElse(LocalDate.now(clock));
        Optional<EmployerCost> cost =
                EmployerCost.of(contract.employment().gross(), contract.type(), parameters.snapshot(day));
        if (cost.isEmpty()) {
            return;
        }
        H3 title = new H3(getTranslation("contracts.cost"));
        add(title, figures(cost.get()), new Paragraph(sources(cost.get())));
        if (cost.get().unsure()) {
            add(new Notice(Tone.WARN, getTranslation("contracts.cost.unsure")));
        }
        UsualRoute.of(contract).ifPresent(this::route);
    }

    private Figures figures(EmployerCost cost) {
        Money holiday = cost.holidayPay();
        return new Figures()
                .with(getTranslation("contracts.cost.gross"), amount(cost.gross()))
                .with(
                        Tone.NEUTRAL,
                        getTranslation("contracts.cost.contributions"),
                        amount(cost.contributions()),
                        holiday == null ? "" : getTranslation("contracts.cost.holiday", amount(holiday)))
                .with(getTranslation("contracts.cost.total"), amount(cost.total()));
    }

    /// Which figures were used, from where.
    private String sources(EmployerCost cost) {
        StringBuilder said = new StringBuilder();
        for (UsedFigure figure : cost.figures()) {
            said.append(said.isEmpty() ? "" : " ")
                    .append(getTranslation(
                            "contracts.cost.figure",
                            figure.name(),
                            figure.written(getLocale()),
                            figure.source(),
                            getTranslation(figure.status().labelKey())));
        }
        return said.toString();
    }

    private void route(EmploymentRoute route) {
        Paragraph documents = new Paragraph(getTranslation("contracts.route." + route + ".documents"));
        documents.addClassName("soft");
        add(
                new H3(getTranslation("contracts.route", getTranslation(route.labelKey()))),
                new Paragraph(getTranslation("contracts.route." + route + ".why")),
                documents);
    }

    private String amount(Money amount) {
        return Formats.amount(amount, getLocale());
    }
}

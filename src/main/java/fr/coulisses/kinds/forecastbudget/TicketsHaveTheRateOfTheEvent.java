package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.VatRegime;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.1-20: a ticket has the VAT rate of the kind of event: P-TVA-BILLET-SPECTACLE on stage, P-TVA-EXPO for
/// exhibitions. The very reduced rate is right for the first performances of a show only, which is to be justified.
///
/// Silent unless the structure is liable for VAT.
class TicketsHaveTheRateOfTheEvent implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        Event event = new Event(dossier.project());
        boolean asked =
                dossier.project().vatRegime() == VatRegime.LIABLE && (event.isOnStage() || event.isExhibition());
        if (!asked) {
            return List.of();
        }
        ParameterSnapshot figures = dossier.atTheEvent().parameters();
        BigDecimal rate = figures.decimal(event.isOnStage() ? "P-TVA-BILLET-SPECTACLE" : "P-TVA-EXPO");
        return Tickets.of(budget).lines().stream()
                .filter(line -> line.entry().vatRate().compareTo(rate) != 0)
                .map(line -> finding(line, rate, event, figures))
                .toList();
    }

    private static Finding finding(BudgetLine line, BigDecimal rate, Event event, ParameterSnapshot figures) {
        boolean firstPerformances =
                event.isOnStage() && VeryReducedVat.codeOf(line, figures).isPresent();
        return new Finding(
                "R-C2.1-20",
                Severity.WARNING,
                Cell.of(line, Column.VAT_RATE),
                firstPerformances ? "finding.R-C2.1-20.first" : "finding.R-C2.1-20.other",
                List.of(
                        line.entry().label(),
                        Figure.percent(line.entry().vatRate()),
                        Figure.percent(rate),
                        Figure.number(figures.decimal("P-TVA-NB-REPR"))));
    }
}

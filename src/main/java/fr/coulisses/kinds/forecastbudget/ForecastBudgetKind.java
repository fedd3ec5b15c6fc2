package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.VatRegime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The forecast budget as a kind of artefact.
@Component
public class ForecastBudgetKind implements ArtefactKind<ForecastBudget> {

    public static final String KEY = "forecast-budget";

    private final Budgets budgets;

    ForecastBudgetKind(Budgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<ForecastBudget> type() {
        return ForecastBudget.class;
    }

    @Override
    public ForecastBudget start(ProjectSheet project) {
        return new ForecastBudget(
                "", project.vatRegime() == VatRegime.LIABLE ? Basis.HT : Basis.TTC, TicketPlan.USUAL, List.of());
    }

    @Override
    public ForecastBudget compose(UUID project, ForecastBudget draft) {
        return ForecastBudget.of(draft.assumptions(), budgets.get(project));
    }

    @Override
    public List<Check<ForecastBudget>> checks() {
        return List.of(
                new BudgetIsBalanced(),
                new InKindSidesAreEqual(),
                new InKindStaysOutOfTheBalance(),
                new AccountFitsTheSection(),
                new LineHasAnAmount());
    }

    @Override
    public Document document(ForecastBudget budget, Wording wording) {
        return new ForecastBudgetDocument(budget, wording).document();
    }

    @Override
    public Optional<Workbook> workbook(ForecastBudget budget, Wording wording) {
        return Optional.of(new ForecastBudgetWorkbook(budget, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }
}

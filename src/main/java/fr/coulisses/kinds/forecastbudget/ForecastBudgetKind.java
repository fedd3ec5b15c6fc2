package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.VatRegime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                new LineHasAnAmount(),
                new AmountsHaveOneBasis(),
                new PurchasesAreCountedWithVat(),
                new GrossPayHasItsCharges(),
                new ChargeRateIsUsual(),
                new HolidayPayIsPlanned(),
                new VarietyTaxIsPaid(),
                new AuthorsRightsAreBudgeted(),
                new LivingArtistsArePaidForShowing(),
                new TicketRevenueFitsThePlaces(),
                new FullHousesAreJustified(),
                new ContingencyIsPlanned(),
                new HopedIncomeStaysSmall(),
                new PublicMoneyStaysWithinItsLimit(),
                new TicketsHaveTheRateOfTheEvent(),
                new CessionsHaveNoVeryReducedRate(),
                new CashPlanHoldsTheWholeBudget(),
                new CashNeverRunsOut(),
                new VolunteeringHasHoursAndARate(),
                new LiabilityIsInsured(),
                new LentWorksAreInsuredAndCarried());
    }

    @Override
    public Set<String> parameters() {
        return Set.of(
                "P-CHARGES-ARTISTE",
                "P-CHARGES-TECH",
                "P-CHARGES-RG",
                "P-CONGES-SPECTACLES",
                "P-TAXE-CNM",
                "P-EXPO-MONO",
                "P-EXPO-COLL",
                "P-EXPO-PCT",
                "P-SUBV-TAUX-MAX",
                "P-TVA-BILLET-SPECTACLE",
                "P-TVA-EXPO",
                "P-TVA-TRES-REDUIT",
                "P-TVA-TRES-REDUIT-CORSE",
                "P-TVA-TRES-REDUIT-DOM",
                "P-TVA-NB-REPR",
                "P-TVA-CESSION",
                "P-SMIC-H");
    }

    @Override
    public Document document(ForecastBudget budget, Wording wording) {
        return new ForecastBudgetDocument(budget, wording).document();
    }

    @Override
    public List<Place> places(ForecastBudget budget, Wording wording) {
        return new BudgetPlaces(budget, wording).places();
    }

    @Override
    public List<Total> totals(ForecastBudget budget, Wording wording) {
        BudgetTotals totals = budget.totals();
        return List.of(
                new Total(wording.text("forecastbudget.expenses"), totals.expenses()),
                new Total(wording.text("forecastbudget.income"), totals.income()),
                new Total(wording.text("forecastbudget.balance"), totals.balance()),
                new Total(wording.text("forecastbudget.inKind"), totals.inKindIncome()));
    }

    /// The chapters of its document that follow from the lines, for a page of their own.
    public List<Block> analysis(ForecastBudget budget, Wording wording) {
        return new ForecastBudgetDocument(budget, wording).analysis();
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

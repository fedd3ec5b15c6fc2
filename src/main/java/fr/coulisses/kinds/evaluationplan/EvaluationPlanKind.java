package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The evaluation plan as a kind of artefact.
@Component
public class EvaluationPlanKind implements ArtefactKind<EvaluationPlan> {

    public static final String KEY = "evaluation-plan";

    private final RegisterFigures registers;
    private final RedThreads threads;

    EvaluationPlanKind(RegisterFigures registers, RedThreads threads) {
        this.registers = registers;
        this.threads = threads;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<EvaluationPlan> type() {
        return EvaluationPlan.class;
    }

    @Override
    public EvaluationPlan start(ProjectSheet project) {
        return EvaluationPlan.empty();
    }

    /// Brings in what the registers say today, and the words of what the indicators cite.
    @Override
    public EvaluationPlan compose(UUID project, EvaluationPlan draft) {
        return draft.with(
                registers.of(
                        project,
                        draft.indicators().stream()
                                .map(Indicator::computation)
                                .filter(Objects::nonNull)
                                .toList()),
                threads.citations(project, draft.citations().toList()));
    }

    @Override
    public List<Check<EvaluationPlan>> checks() {
        return List.of(
                new ObjectivesHaveAnIndicator(),
                new IndicatorsAreQualitativeAndFinancial(),
                new StepsHaveADatedDeliverable(),
                new QuantitiesCanBeMeasured(),
                new CrossedThresholdsAreAnswered(),
                new FillRatesEndAtAHundred(),
                new AnonymousQuestionnairesNameNobody());
    }

    /// Its indicators, which cite objectives and actions.
    @Override
    public List<Knot> knots(EvaluationPlan plan) {
        return plan.indicators().stream()
                .map(indicator -> new Knot(
                        indicator.id(),
                        KnotType.INDICATOR,
                        "indicators/" + indicator.id(),
                        indicator.label(),
                        indicator.cites()))
                .toList();
    }

    @Override
    public Document document(EvaluationPlan plan, Wording wording) {
        return new EvaluationPlanDocument(plan, wording).document();
    }

    @Override
    public Optional<Workbook> workbook(EvaluationPlan plan, Wording wording) {
        return Optional.of(new EvaluationPlanWorkbook(plan, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }

    /// The curve of an indicator beside its target, for a page of its own; nothing before it was measured.
    public List<Block> curve(EvaluationPlan plan, Indicator indicator, Wording wording) {
        return new MeasureChart(plan.assess(indicator), new PlanWords(plan, wording)).picture();
    }

    /// What was measured beside what was aimed at, for a page of its own; nothing without indicators.
    public List<Block> deviations(EvaluationPlan plan, Wording wording) {
        return plan.indicators().isEmpty()
                ? List.of()
                : new DeviationTable(plan, new PlanWords(plan, wording)).blocks();
    }
}

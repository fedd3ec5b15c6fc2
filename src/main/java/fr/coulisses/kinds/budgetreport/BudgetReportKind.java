package fr.coulisses.kinds.budgetreport;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.tracking.FrozenTracking;
import fr.coulisses.tracking.LineOutlook;
import fr.coulisses.tracking.Thresholds;
import fr.coulisses.tracking.Trackings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The monthly report on the budget as a kind of artefact.
@Component
public class BudgetReportKind implements ArtefactKind<BudgetReport> {

    public static final String KEY = "budget-report";

    private final ObjectProvider<Trackings> trackings;
    private final ObjectProvider<Thresholds> thresholds;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    BudgetReportKind(ObjectProvider<Trackings> trackings, ObjectProvider<Thresholds> thresholds) {
        this.trackings = trackings;
        this.thresholds = thresholds;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<BudgetReport> type() {
        return BudgetReport.class;
    }

    @Override
    public BudgetReport start(ProjectSheet project) {
        return BudgetReport.EMPTY;
    }

    @Override
    public BudgetReport compose(UUID project, BudgetReport draft) {
        List<FrozenTracking> frozen = trackings.getObject().frozen(project);
        Optional<FrozenTracking> chosen = frozen.stream()
                .filter(figures ->
                        draft.figures().isEmpty() || draft.figures().equals(String.valueOf(figures.number())))
                .reduce((former, later) -> later);
        if (chosen.isEmpty()) {
            return draft;
        }
        FrozenTracking figures = chosen.get();
        Map<UUID, String> comments = trackings.getObject().outlooks(project).stream()
                .collect(Collectors.toMap(LineOutlook::line, LineOutlook::comment));
        return new BudgetReport(
                draft.figures(),
                draft.facts(),
                draft.forecast(),
                draft.deviations(),
                draft.cash(),
                draft.risks(),
                draft.decisions(),
                figures.on(),
                frozen.stream()
                        .map(FrozenTracking::on)
                        .filter(on -> !on.isAfter(figures.on()))
                        .toList(),
                figures.sheet().lines().stream()
                        .map(line -> ReportedLine.of(
                                line, comments.getOrDefault(line.line().id(), "")))
                        .toList(),
                thresholds.getObject().of(project).red());
    }

    @Override
    public List<Check<BudgetReport>> checks() {
        return List.of(
                new FiguresAreFrozen(),
                new RedLinesAreExplained(),
                new ReportsComeEveryMonth(),
                new CommitmentsStayWithinTheBudget(),
                new TheRevisedBudgetIsBalanced());
    }

    @Override
    public Document document(BudgetReport report, Wording wording) {
        return new BudgetReportDocument(report, wording).document();
    }
}

package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.thread.Measurements;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.FormLine;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.SentBudgets;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.tracking.LineOutlook;
import fr.coulisses.tracking.Thresholds;
import fr.coulisses.tracking.TrackedLine;
import fr.coulisses.tracking.TrackingSheet;
import fr.coulisses.tracking.Trackings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the registers, the tracking and the other artefacts of a project say of a financial report.
@Component
public class ReportSources {

    /// The budget of a request: the one that was submitted with its file, or else the agreed one.
    private record Plan(List<FormLine> lines, Optional<Integer> file) {}

    private final ObjectProvider<Entries> entries;
    private final ObjectProvider<FundingRegister> register;
    private final ObjectProvider<Budgets> budgets;
    private final ObjectProvider<Trackings> trackings;
    private final ObjectProvider<Thresholds> thresholds;
    private final ObjectProvider<SentBudgets> sent;
    private final ObjectProvider<Measurements> measurements;
    private final ObjectProvider<Parameters> parameters;
    private final Clock clock;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    ReportSources(
            ObjectProvider<Entries> entries,
            ObjectProvider<FundingRegister> register,
            ObjectProvider<Budgets> budgets,
            ObjectProvider<Trackings> trackings,
            ObjectProvider<Thresholds> thresholds,
            ObjectProvider<SentBudgets> sent,
            ObjectProvider<Measurements> measurements,
            ObjectProvider<Parameters> parameters,
            Clock clock) {
        this.entries = entries;
        this.register = register;
        this.budgets = budgets;
        this.trackings = trackings;
        this.thresholds = thresholds;
        this.sent = sent;
        this.measurements = measurements;
        this.parameters = parameters;
        this.clock = clock;
    }

    /// What can be chosen: the ids of the requests that may have been granted, and their names.
    public Map<String, String> choices(UUID project) {
        Map<String, String> choices = new LinkedHashMap<>();
        requests(project).stream()
                .filter(entry -> !entry.state().isLost())
                .forEach(entry ->
                        choices.put(entry.id().toString(), entry.content().name()));
        return choices;
    }

    /// The posts that can be explained, as the budget and the tracking have them.
    public List<Post> posts(UUID project) {
        PostTable table = new PostTable();
        budgets.getObject().get(project).lines().stream().map(FormLine::of).forEach(table::plan);
        carryOut(project, trackings.getObject().of(project), table);
        return table.posts();
    }

    private List<Entry<FundingRequest, FundingState>> requests(UUID project) {
        return entries.getObject().all(project, register.getObject());
    }

    /// The report with everything that stands elsewhere, as it stands now.
    FinancialReport composed(UUID project, FinancialReport draft, Collection<String> codes) {
        LocalDate today = LocalDate.now(clock);
        ParameterSnapshot figures = parameters.getObject().snapshot(today);
        TrackingSheet tracking = trackings.getObject().of(project);
        Plan plan = plan(project, draft.request(), tracking);
        PostTable table = new PostTable();
        plan.lines().forEach(table::plan);
        carryOut(project, tracking, table);
        draft.contributions()
                .forEach(contribution ->
                        table.carryOut(contribution.line(), contribution.amount(), contribution.amount(), ""));
        return new FinancialReport(
                draft.request(),
                draft.words(),
                draft.notes(),
                draft.contributions(),
                draft.signatory(),
                draft.signedAt(),
                draft.signedOn(),
                requests(project).stream()
                        .filter(entry -> entry.id().toString().equals(draft.request()))
                        .findFirst()
                        .map(entry -> GrantFacts.of(entry, figures))
                        .orElse(GrantFacts.NONE),
                today,
                plan.file().orElse(null),
                table.posts(),
                indicators(project),
                codes.stream()
                        .sorted()
                        .map(code -> UsedFigure.of(figures.value(code)))
                        .toList(),
                thresholds.getObject().of(project).red());
    }

    private Plan plan(UUID project, String request, TrackingSheet tracking) {
        Optional<SentBudgets.SentBudget> submitted = sent.orderedStream()
                .flatMap(source -> source.of(project, request).stream())
                .findFirst();
        if (submitted.isPresent()) {
            return new Plan(submitted.get().lines(), Optional.of(submitted.get().version()));
        }
        List<FormLine> agreed = new ArrayList<>();
        tracking.lines().stream()
                .filter(line -> !line.initial().isZero())
                .map(ReportSources::initially)
                .forEach(agreed::add);
        budgets.getObject().get(project).lines().stream()
                .filter(line -> line.entry().isInKind())
                .map(FormLine::of)
                .forEach(agreed::add);
        return new Plan(agreed, Optional.empty());
    }

    /// A line as the first agreed budget had it.
    private static FormLine initially(TrackedLine line) {
        BudgetLine now = line.line();
        FormLine form = FormLine.of(now);
        return new FormLine(form.id(), form.section(), form.account(), form.label(), form.funderType(), line.initial());
    }

    private void carryOut(UUID project, TrackingSheet tracking, PostTable table) {
        Map<UUID, String> comments = trackings.getObject().outlooks(project).stream()
                .collect(Collectors.toMap(LineOutlook::line, LineOutlook::comment));
        tracking.lines()
                .forEach(line -> table.carryOut(
                        FormLine.of(line.line()),
                        line.realised(),
                        line.paid(),
                        comments.getOrDefault(line.line().id(), "")));
    }

    private List<MeasuredIndicator> indicators(UUID project) {
        return measurements
                .orderedStream()
                .flatMap(each -> each.of(project).stream())
                .map(MeasuredIndicator::of)
                .toList();
    }
}

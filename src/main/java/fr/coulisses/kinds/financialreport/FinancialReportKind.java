package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.budget.Section;
import fr.coulisses.funding.FundingDeadlines;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The financial report of a grant as a kind of artefact.
@Component
public class FinancialReportKind implements ArtefactKind<FinancialReport> {

    public static final String KEY = "financial-report";

    private final ReportSources sources;

    FinancialReportKind(ReportSources sources) {
        this.sources = sources;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<FinancialReport> type() {
        return FinancialReport.class;
    }

    /// The legal representative signs.
    @Override
    public FinancialReport start(ProjectSheet project) {
        return new FinancialReport(
                null,
                null,
                null,
                null,
                project.organisation().representative(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public FinancialReport compose(UUID project, FinancialReport draft) {
        return sources.composed(project, draft, parameters());
    }

    @Override
    public List<Check<FinancialReport>> checks() {
        return List.of(
                new AGrantIsReportedOn(),
                new SomethingWasCarriedOut(),
                new ThePostsAreThoseOfTheRequest(),
                new LargeDifferencesAreExplained(),
                new ContributionsInKindAreEqual(),
                new EveryPartIsWritten(),
                new TheReportIsInTime(),
                new TheRepresentativeSigns());
    }

    @Override
    public Set<String> parameters() {
        return Set.of(FundingDeadlines.REPORT_DELAY, FinancialReport.FORM);
    }

    @Override
    public List<Total> totals(FinancialReport report, Wording wording) {
        return List.of(
                new Total(wording.text("financialreport.spent"), report.sum(Section.EXPENSE, false, Post::actual)),
                new Total(wording.text("financialreport.received"), report.sum(Section.INCOME, false, Post::actual)),
                new Total(wording.text("financialreport.result"), report.result()));
    }

    @Override
    public Document document(FinancialReport report, Wording wording) {
        return new FinancialReportDocument(report, wording).document();
    }

    /// The grant, what came of it and the day by which the report is due, for a page of their own.
    public List<Block> grant(FinancialReport report, Wording wording) {
        return List.of(new GrantFields(report, wording).fields());
    }

    /// The posts that have to be explained, for a page of their own; nothing where none is.
    public List<Block> differences(FinancialReport report, Wording wording) {
        return report.shownAsFarOff(wording.project().endsOn()).isEmpty()
                ? List.of()
                : List.of(new ReportTables(report, wording).differences());
    }
}

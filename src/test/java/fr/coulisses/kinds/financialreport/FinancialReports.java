package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.budget.Section;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Financial reports for the tests of their rules: on a grant of a municipality.
final class FinancialReports {

    static final String REQUEST = "request-1";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private FundingType type = FundingType.MUNICIPALITY;
    private FundingState state = FundingState.REPORT_DUE;
    private @Nullable LocalDate yearEnd = LocalDate.of(2026, 8, 31);
    private @Nullable LocalDate dueOn = LocalDate.of(2027, 2, 28);
    private ReportWords words = ReportWords.NONE;
    private String signatory = "";
    private String signedAt = "";
    private @Nullable BigDecimal red;
    private @Nullable LocalDate signedOn;
    private final List<Post> posts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    static FinancialReports begun() {
        return new FinancialReports();
    }

    FinancialReports of(FundingType other) {
        type = other;
        return this;
    }

    FinancialReports in(FundingState other) {
        state = other;
        return this;
    }

    FinancialReports due(@Nullable LocalDate end, @Nullable LocalDate due) {
        yearEnd = end;
        dueOn = due;
        return this;
    }

    FinancialReports saying(ReportWords other) {
        words = other;
        return this;
    }

    FinancialReports signed(String who, String where, @Nullable LocalDate day) {
        signatory = who;
        signedAt = where;
        signedOn = day;
        return this;
    }

    FinancialReports post(Section section, String account, String forecast, String actual) {
        return post(section, account, forecast, actual, true, "");
    }

    FinancialReports post(
            Section section, String account, String forecast, String actual, boolean requested, String comment) {
        posts.add(new Post(
                "post-" + account,
                account,
                "",
                section,
                Money.of(forecast),
                Money.of(actual),
                Money.ZERO,
                requested,
                comment));
        return this;
    }

    FinancialReports note(String account, String text) {
        notes.add(new Note("note-" + account, "post-" + account, text));
        return this;
    }

    FinancialReport made() {
        return new FinancialReport(
                REQUEST,
                words,
                notes,
                List.of(),
                signatory,
                signedAt,
                signedOn,
                new GrantFacts(
                        REQUEST,
                        "Commune de Rivemont",
                        "",
                        type,
                        state,
                        "",
                        new BigDecimal("5000"),
                        new BigDecimal("5000"),
                        Money.ZERO,
                        null,
                        yearEnd,
                        dueOn),
                TODAY,
                null,
                posts,
                List.of(),
                List.of(),
                red);
    }

    /// The team decided on another red threshold.
    FinancialReports red(String percent) {
        red = new BigDecimal(percent);
        return this;
    }

    List<Finding> findings(Check<FinancialReport> check) {
        return findings(check, made());
    }

    static List<Finding> findings(Check<FinancialReport> check, FinancialReport report) {
        return check.examine(report, dossier(ProjectSheet.titled("Les Nuits")));
    }

    /// What a rule says while the last public day is still ahead, or just over.
    List<Finding> findingsWithEnd(Check<FinancialReport> check, LocalDate end) {
        ProjectSheet sheet = ProjectSheet.titled("Les Nuits");
        return check.examine(
                made(),
                dossier(new ProjectSheet(
                        sheet.title(),
                        sheet.nature(),
                        sheet.type(),
                        sheet.disciplines(),
                        "",
                        "",
                        "",
                        "",
                        null,
                        end,
                        null,
                        null,
                        null,
                        null,
                        sheet.vatRegime(),
                        sheet.organisation())));
    }

    private static Dossier dossier(ProjectSheet sheet) {
        return new Dossier(sheet, TODAY, ParameterSnapshot.shipped(TODAY));
    }
}

package fr.coulisses.kinds.fundingfile;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.FormLine;
import fr.coulisses.budget.Section;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The file of one funding request (handbook, 5.2.2): what its students wrote under the headings, and what the project
/// and its registers said when it was composed.
///
/// @param request the id of the request in its register; empty while none is chosen
/// @param words what was written, heading by heading
/// @param campaign how the money is collected, for crowdfunding
/// @param requested the request as it stood
/// @param basis what the amounts of the budget are counted in; `null` before it was composed
/// @param budget the lines of the budget, monetary and in kind
/// @param plan all requests of which something may come, or came
/// @param people the team
/// @param aims the objectives of the project
/// @param audiences for whom it is
/// @param actions what it does
/// @param milestones its calendar
/// @param partners who stands on the stakeholder map
/// @param indicators what its evaluation measures
/// @param figures the legal figures that were used
public record FundingFile(
        String request,
        FileWords words,
        Campaign campaign,
        RequestFacts requested,
        @Nullable Basis basis,
        List<FormLine> budget,
        List<PlannedFunding> plan,
        List<TeamMember> people,
        List<Known> aims,
        List<Known> audiences,
        List<Known> actions,
        List<Milestone> milestones,
        List<Known> partners,
        List<Known> indicators,
        List<UsedFigure> figures) {

    /// The reduction of tax for a gift, in percent of it (CGI 238 bis).
    static final String GIFT_RATE = "P-MECENAT-TAUX";

    /// The gifts of a company that count in a year, in euros (CGI 238 bis).
    static final String GIFT_CEILING = "P-MECENAT-PLAFOND";

    /// What the counterparts of a gift may be worth, in percent of it.
    static final String COUNTERPARTS = "P-MECENAT-CONTREP";

    /// The VAT that sponsorship bears when the structure is liable, in percent.
    static final String VAT = "P-TVA-NORMAL";

    /// What a crowdfunding platform keeps, in percent of what is collected, VAT included.
    static final String PLATFORM_FEE = "P-CROWDF-FRAIS";

    /// The number of the form whose order the budget has.
    static final String FORM = "P-CERFA-SUBV";

    static final FundingFile EMPTY =
            new FundingFile("", null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public FundingFile(
            @Nullable String request,
            @Nullable FileWords words,
            @Nullable Campaign campaign,
            @Nullable RequestFacts requested,
            @Nullable Basis basis,
            @Nullable List<FormLine> budget,
            @Nullable List<PlannedFunding> plan,
            @Nullable List<TeamMember> people,
            @Nullable List<Known> aims,
            @Nullable List<Known> audiences,
            @Nullable List<Known> actions,
            @Nullable List<Milestone> milestones,
            @Nullable List<Known> partners,
            @Nullable List<Known> indicators,
            @Nullable List<UsedFigure> figures) {
        this.request = Unwritten.text(request);
        this.words = Objects.requireNonNullElse(words, FileWords.NONE);
        this.campaign = Objects.requireNonNullElse(campaign, Campaign.NONE);
        this.requested = Objects.requireNonNullElse(requested, RequestFacts.NONE);
        this.basis = basis;
        this.budget = Unwritten.rows(budget);
        this.plan = Unwritten.rows(plan);
        this.people = Unwritten.rows(people);
        this.aims = Unwritten.rows(aims);
        this.audiences = Unwritten.rows(audiences);
        this.actions = Unwritten.rows(actions);
        this.milestones = Unwritten.rows(milestones);
        this.partners = Unwritten.rows(partners);
        this.indicators = Unwritten.rows(indicators);
        this.figures = Unwritten.rows(figures);
    }

    /// Whether the request that was chosen is there.
    public boolean hasRequest() {
        return !request.isEmpty() && requested.reference().equals(request);
    }

    public Money expenses() {
        return FormLine.sum(budget, Section.EXPENSE, false);
    }

    public Money income() {
        return FormLine.sum(budget, Section.INCOME, false);
    }

    Money inKindExpenses() {
        return FormLine.sum(budget, Section.EXPENSE, true);
    }

    Money inKindIncome() {
        return FormLine.sum(budget, Section.INCOME, true);
    }

    /// What is asked for in percent of the monetary income (cerfa 12156), with one decimal.
    BigDecimal rateAsked() {
        return requested.askedFor().percentOf(income());
    }

    /// What some lines of the budget come to; lines that are gone count nothing.
    Money amount(List<String> lines) {
        return budget.stream()
                .filter(line -> lines.contains(line.id()))
                .map(FormLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /// What all requests of the plan are expected to bring.
    Money planned() {
        return plan.stream().map(PlannedFunding::expected).reduce(Money.ZERO, Money::plus);
    }

    Optional<UsedFigure> figure(String code) {
        return figures.stream().filter(figure -> figure.id().equals(code)).findFirst();
    }

    /// The number behind a code, in its unit; nothing where none was known.
    Optional<BigDecimal> number(String code) {
        return figure(code).flatMap(UsedFigure::number);
    }
}

package fr.coulisses.funding.rule;

import fr.coulisses.funding.FundingDeadlines;
import fr.coulisses.register.EntryFinding;
import java.util.List;
import java.util.Set;

/// All rules of funding requests.
public final class FundingRules {

    /// The codes of the legal figures that they use.
    public static final Set<String> PARAMETERS = Set.of(
            LargeSubsidiesHaveAnAgreement.THRESHOLD,
            CounterpartsOfGiftsAreSmall.SHARE,
            SmallAidsStayBelowTheCeiling.CEILING,
            FundingDeadlines.REPORT_DELAY);

    private static final List<FundingRule> ALL = List.of(
            new AmountsAgreeWithTheBudget(),
            new TheSameBalancedBudgetGoesToAll(),
            new RequestsAreFiledInTime(),
            new LargeSubsidiesHaveAnAgreement(),
            new AssociationsCommitThemselves(),
            new ReportsAreMadeInTime(),
            new CrousProjectsStandOutsideTheCurriculum(),
            new CounterpartsOfGiftsAreSmall(),
            new GiftsHaveAReceipt(),
            new TheStructureIsNamedAlike(),
            new CertificatesAreRecent(),
            new SmallAidsStayBelowTheCeiling(),
            new FundersAreMentioned(),
            new SilentFundersAreAsked(),
            new NoMoreIsAskedThanIsEligible(),
            new PerformersSocietiesWantSalaries());

    private FundingRules() {}

    /// What they say, rule by rule.
    public static List<EntryFinding> examine(FundingDossier dossier) {
        return ALL.stream().flatMap(rule -> rule.examine(dossier).stream()).toList();
    }
}

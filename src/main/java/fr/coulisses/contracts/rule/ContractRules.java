package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.register.EntryFinding;
import java.util.List;
import java.util.Set;

/// All rules of contracts.
public final class ContractRules {

    /// The codes of the legal figures that they use.
    public static final Set<String> PARAMETERS = Set.of(
            OccasionalOrganisersStayBelowTheThreshold.THRESHOLD,
            CddusAreWrittenAndHandedInTime.DELAY,
            EmployeesAreDeclaredBeforeTheyStart.EARLIEST,
            CessionsHaveTheirVatRate.RATE,
            ExhibitedArtistsArePaid.SOLO,
            ExhibitedArtistsArePaid.GROUP,
            ExhibitedArtistsArePaid.SHARE,
            LargeProvidersAreVigilant.THRESHOLD,
            AmateursInLucrativeShowsAreDeclared.DELAY,
            AmateursInLucrativeShowsAreDeclared.GROUP,
            AmateursInLucrativeShowsAreDeclared.PERSON,
            ChildrenNeedAnAuthorisation.AGE);

    /// The code of the rule that a text that was sent is not changed without being sent again.
    public static final String SENT_TEXT = TheTextIsTheOneThatWasSent.CODE;

    private static final List<ContractRule> ALL = List.of(
            new PartiesAreIdentified(),
            new CompulsoryArticlesAreThere(),
            new MentionsAreWritten(),
            new ArticlesDoNotContradict(),
            new DatesAreInOrder(),
            new TheTextIsTheOneThatWasSent(),
            new ReceiptsOrExemptionsAreMentioned(),
            new ProducersHoldTheSecondCategory(),
            new OccasionalOrganisersStayBelowTheThreshold(),
            new PerformersAreEmployees(),
            new CddusAreWrittenAndHandedInTime(),
            new EmploymentNamesItsShowAndAgreement(),
            new EmployeesAreDeclaredBeforeTheyStart(),
            new GrossIsNetAndVat(),
            new TheScheduleAddsUp(),
            new CessionsHaveTheirVatRate(),
            new NetReceiptsAreDefined(),
            new RightsAreGrantedOneByOne(),
            new ExhibitedArtistsArePaid(),
            new LentWorksAreInsuredNailToNail(),
            new RecordingsAreAuthorised(),
            new ImageRightsEnd(),
            new AmountsAgreeWithTheBudget(),
            new SignatoriesAreEntitled(),
            new CitedAnnexesAreAttached(),
            new CoproductionsSayWhoOwnsAndLoses(),
            new LargeProvidersAreVigilant(),
            new NothingIsPerformedBeforeTheLastSignature(),
            new AmateursAreNotPaid(),
            new AmateursInLucrativeShowsAreDeclared(),
            new ChildrenNeedAnAuthorisation(),
            new OccasionalEmployersUseTheGuso(),
            new VolunteersReplaceNobody());

    private ContractRules() {}

    /// What they say of all contracts of a dossier, rule by rule.
    public static List<EntryFinding> examine(ContractDossier dossier) {
        return ALL.stream()
                .flatMap(rule -> dossier.standing().stream()
                        .flatMap(contract -> rule.examine(contract, dossier).stream()
                                .map(finding -> new EntryFinding(contract.id(), finding))))
                .toList();
    }

    /// What they say of one contract.
    public static List<Finding> examine(RuledContract contract, ContractDossier dossier) {
        return contract.state().isOver()
                ? List.of()
                : ALL.stream()
                        .flatMap(rule -> rule.examine(contract, dossier).stream())
                        .toList();
    }
}

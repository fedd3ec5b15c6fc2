package fr.coulisses.examination.cross;

import fr.coulisses.artefact.thread.RedThread;
import java.util.List;
import java.util.stream.Stream;

/// The rules across artefacts that this release can hold a project to.
///
/// Those about road maps and tickets wait for the artefacts they compare. R-X-05 (a contract and its line say one
/// amount) and R-X-18 (no expense outside the project) are rules of the registers of contracts and documents.
/// R-X-24 (every export of a fictitious project says so) is kept by whatever writes a file, and cannot be broken
/// in a project.
public final class CrossRules {

    private static final List<ThreadCheck> OF_THE_THREAD =
            List.of(new ChainIsComplete(), new CostsHaveABudgetLine(), new AudiencesAreServed());

    private static final List<CrossCheck> ALL = Stream.of(
                    OF_THE_THREAD,
                    List.of(
                            new OneCapacityIsSaid(),
                            new StepsAreInTheRetroplanning(),
                            new FundingIsAskedFor(),
                            new CommunicationCostsWhatIsBudgeted(),
                            new GrantsAreThanked(),
                            new AnnouncedDatesAreAgreed(),
                            new PricesAreThoseOfTheBudget(),
                            new TheSameIsSaidEverywhere(),
                            new AnnouncedAidsExist(),
                            new EmployeesHaveAContract(),
                            new ContributionsInKindAreAgreed(),
                            new AgreementsAreSigned(),
                            new ArtistsAreInTheTableOfWorks(),
                            new WorksHaveALegalStatus(),
                            new NeedsOfTheShowAreCovered(),
                            new NoMorePerformancesAreAgreed(),
                            new NoPrivateDataIsKept()))
            .<CrossCheck>flatMap(List::stream)
            .toList();

    private CrossRules() {}

    public static List<CrossCheck> all() {
        return ALL;
    }

    /// The holes of a red thread.
    public static List<SpottedFinding> holes(RedThread thread) {
        return OF_THE_THREAD.stream()
                .flatMap(rule -> rule.examine(thread).stream())
                .toList();
    }
}

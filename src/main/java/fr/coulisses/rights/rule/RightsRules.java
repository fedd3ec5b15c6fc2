package fr.coulisses.rights.rule;

import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.RightsDeadlines;
import fr.coulisses.rights.Terms;
import java.util.List;
import java.util.Set;

/// All rules of works used.
public final class RightsRules {

    /// The codes of the legal figures that they use.
    public static final Set<String> PARAMETERS =
            Set.of(Terms.AUTHOR, Terms.RECORDING, RightsDeadlines.SACEM_DELAY, RecordedMusicPaysItsPerformers.SHARE);

    private static final List<RightsRule> ALL = List.of(
            new EveryWorkHasALegalStatus(),
            new ProtectedWorksAreCleared(),
            new TheSacemIsToldInTime(),
            new RecordedMusicPaysItsPerformers(),
            new PlaysAreAuthorisedBeforeTheyArePlayed(),
            new ThePublicDomainIsComputed(),
            new RecentEditionsAreCleared(),
            new QuotationsAreShort(),
            new CopiesAreClearedBesideTheWork(),
            new PeopleDepictedHaveAgreed(),
            new EveryUseIsAuthorised(),
            new SocietiesGetProgrammeAndReceipts(),
            new CreditsAreExact(),
            new RightsAreBudgeted(),
            new RecordingsInShowsAreCleared());

    private RightsRules() {}

    /// What they say, rule by rule.
    public static List<EntryFinding> examine(RightsDossier dossier) {
        return ALL.stream().flatMap(rule -> rule.examine(dossier).stream()).toList();
    }
}

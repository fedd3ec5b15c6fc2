package fr.coulisses.kinds.forecastbudget.tools;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a performer, a technician or an author is declared: the decision table of the trade, each row with the workers
/// it is for and, where it matters, whether the main activity of the organisation is live performance.
public enum DeclarationRoute {
    GUSO(Set.of(Worker.ARTIST, Worker.TECHNICIAN), false, List.of()),
    DSN(Set.of(Worker.ARTIST, Worker.TECHNICIAN), true, List.of("P-CONGES-SPECTACLES")),
    GENERAL_DSN(Set.of(Worker.GENERAL), null, List.of()),
    SELLER(Set.of(Worker.BOUGHT_SHOW), null, List.of()),
    AMATEUR(Set.of(Worker.AMATEUR), null, List.of("P-AMATEUR-GROUPE", "P-AMATEUR-INDIV")),
    AUTHOR(Set.of(Worker.AUTHOR), null, List.of("P-DIFFUSEUR"));

    private final Set<Worker> workers;
    private final @Nullable Boolean mainActivity;
    private final List<String> codes;

    DeclarationRoute(Set<Worker> workers, @Nullable Boolean mainActivity, List<String> codes) {
        this.workers = workers;
        this.mainActivity = mainActivity;
        this.codes = codes;
    }

    /// The row for a worker.
    ///
    /// @param mainActivity whether live performance is the main activity of the organisation
    public static DeclarationRoute of(Worker worker, boolean mainActivity) {
        return Arrays.stream(values())
                .filter(route -> route.workers.contains(worker))
                .filter(route -> route.mainActivity == null || route.mainActivity == mainActivity)
                .findFirst()
                .orElseThrow();
    }

    /// Whether the answer depends on the main activity.
    static boolean asksForTheActivity(Worker worker) {
        return Arrays.stream(values()).anyMatch(route -> route.workers.contains(worker) && route.mainActivity != null);
    }

    /// The figures it rests on.
    public List<String> codes() {
        return codes;
    }

    public String labelKey() {
        return "forecastbudget.tool.employer.route." + name();
    }

    /// What has to be made, in a sentence.
    public String papersKey() {
        return labelKey() + ".papers";
    }
}

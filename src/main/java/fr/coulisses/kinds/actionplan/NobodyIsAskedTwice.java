package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.schedule.Workload;
import fr.coulisses.shared.Formats;
import java.util.List;

/// R-C1.4-06: nobody is asked for more than their whole time, as two full-time tasks on the same day do.
class NobodyIsAskedTwice implements Check<ActionPlan> {

    @Override
    public List<Finding> examine(ActionPlan plan, Dossier dossier) {
        return new Workload(Timetable.tasks(plan))
                .overloads().stream().map(NobodyIsAskedTwice::finding).toList();
    }

    private static Finding finding(Workload.Overload overload) {
        return Finding.of(
                "R-C1.4-06",
                Severity.WARNING,
                "tasks/" + overload.tasks().getFirst().id(),
                overload.person(),
                String.valueOf(overload.load()),
                Formats.date(overload.span().start()),
                Formats.date(overload.span().end()));
    }
}

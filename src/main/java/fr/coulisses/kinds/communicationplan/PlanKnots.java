package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import java.util.ArrayList;
import java.util.List;

/// What a plan puts into the red thread: each action that is still meant to happen, with the audiences that it aims at,
/// the objectives that it serves, and the budget line that pays for it.
record PlanKnots(CommunicationPlan plan) {

    List<Knot> all() {
        return plan.pursued().stream().map(this::knot).toList();
    }

    private Knot knot(Action action) {
        List<String> cites = new ArrayList<>();
        plan.targets(action).stream()
                .map(Target::segment)
                .filter(segment -> !segment.isEmpty())
                .forEach(cites::add);
        plan.goal(action.goal()).ifPresent(goal -> cites.addAll(goal.objectives()));
        if (!action.line().isEmpty()) {
            cites.add(action.line());
        }
        return new Knot(action.id(), KnotType.COMMUNICATION, "actions/" + action.id(), action.title(), cites);
    }
}

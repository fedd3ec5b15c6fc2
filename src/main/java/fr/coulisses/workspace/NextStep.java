package fr.coulisses.workspace;

import fr.coulisses.assessment.ArtefactProgress;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.due.Deadline;
import fr.coulisses.budget.BudgetSummary;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a team should do next in a project, with the page where it is done.
///
/// @param subject what the sentence names, for instance the title of an artefact; may be empty
/// @param deadline until when it is to be submitted; `null` when nobody said
record NextStep(
        Tone tone,
        String label,
        String subject,
        String address,
        @Nullable Deadline deadline) {

    private NextStep(Tone tone, String label, String subject, String address) {
        this(tone, label, subject, address, null);
    }

    /// What is next, most pressing first: what came back, what is missing, what could be submitted, what waits.
    ///
    /// @param deadlines of the student, by kind
    static List<NextStep> of(
            ProjectSummary project,
            BudgetSummary budget,
            List<ArtefactProgress> artefacts,
            List<String> kinds,
            Map<String, Deadline> deadlines) {
        UUID id = project.id();
        List<NextStep> steps = new ArrayList<>();
        artefacts.stream()
                .filter(artefact -> artefact.state() == ReviewState.SENT_BACK && !artefact.newerDraft())
                .forEach(artefact -> steps.add(about(Tone.WARN, "workspace.next.rework", artefact)));
        if (isIncomplete(project.sheet())) {
            steps.add(new NextStep(Tone.NEUTRAL, "workspace.next.sheet", "", ProjectAddress.sheet(id)));
        }
        if (budget.lines() == 0) {
            steps.add(new NextStep(Tone.NEUTRAL, "workspace.next.budget", "", ProjectAddress.budget(id)));
        } else if (!budget.balance().isZero()) {
            steps.add(new NextStep(Tone.BAD, "workspace.next.balance", "", ProjectAddress.budget(id)));
        }
        kinds.stream()
                .filter(kind ->
                        artefacts.stream().noneMatch(artefact -> artefact.kind().equals(kind)))
                .forEach(kind -> steps.add(new NextStep(
                        Tone.NEUTRAL,
                        "workspace.next.start",
                        "kind." + kind,
                        ProjectAddress.of(id),
                        deadlines.get(kind))));
        artefacts.stream()
                .filter(artefact ->
                        artefact.number() == 0 || artefact.state() == ReviewState.SENT_BACK && artefact.newerDraft())
                .forEach(artefact -> steps.add(toSubmit(artefact, deadlines)));
        artefacts.stream()
                .filter(artefact ->
                        artefact.state() == ReviewState.SUBMITTED || artefact.state() == ReviewState.IN_REVIEW)
                .forEach(artefact -> steps.add(about(Tone.WAIT, "workspace.next.wait", artefact)));
        return steps;
    }

    /// What came back was submitted once: its date is over, and it is not late.
    private static NextStep toSubmit(ArtefactProgress artefact, Map<String, Deadline> deadlines) {
        return new NextStep(
                Tone.NEUTRAL,
                artefact.claimed() ? "workspace.next.submit" : "workspace.next.claim",
                artefact.title(),
                ProjectAddress.artefact(artefact.projectId(), artefact.artefactId()),
                artefact.number() == 0 ? deadlines.get(artefact.kind()) : null);
    }

    private static NextStep about(Tone tone, String label, ArtefactProgress artefact) {
        return new NextStep(
                tone, label, artefact.title(), ProjectAddress.artefact(artefact.projectId(), artefact.artefactId()));
    }

    private static boolean isIncomplete(ProjectSheet sheet) {
        return sheet.startsOn() == null
                || sheet.brief().isBlank()
                || sheet.organisation().name().isBlank();
    }
}

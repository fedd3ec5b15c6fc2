package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Orientations and objectives as a kind of artefact.
@Component
public class ObjectivesKind implements ArtefactKind<Objectives> {

    public static final String KEY = "objectives";

    private final RedThreads threads;

    ObjectivesKind(RedThreads threads) {
        this.threads = threads;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<Objectives> type() {
        return Objectives.class;
    }

    @Override
    public Objectives start(ProjectSheet project) {
        return Objectives.empty();
    }

    /// Brings in the needs of the project, and the words of what is cited.
    @Override
    public Objectives compose(UUID project, Objectives draft) {
        return ObjectiveKnots.tied(draft, threads.of(project));
    }

    @Override
    public List<Check<Objectives>> checks() {
        return List.of(
                new OrientationsFollowAnAxis(),
                new ObjectivesTargetAnAudience(),
                new ObjectivesBeginWithAVerb(),
                new OperationalObjectivesAreMeasured(),
                new ObjectivesAreResults(),
                new DueDatesFallWithinTheProject(),
                new IndispensableNeedsAreAnswered());
    }

    @Override
    public List<Knot> knots(Objectives objectives) {
        return ObjectiveKnots.of(objectives);
    }

    @Override
    public Document document(Objectives objectives, Wording wording) {
        return new ObjectivesDocument(objectives, wording).document();
    }
}

package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.thread.Citations;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.project.ProjectSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The diagnostic as a kind of artefact.
@Component
public class DiagnosticKind implements ArtefactKind<Diagnostic> {

    public static final String KEY = "diagnostic";

    private final Citations citations;

    public DiagnosticKind(Citations citations) {
        this.citations = citations;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<Diagnostic> type() {
        return Diagnostic.class;
    }

    @Override
    public Diagnostic start(ProjectSheet project) {
        return Diagnostic.empty();
    }

    /// Brings in the words of the needs that it cites.
    @Override
    public Diagnostic compose(UUID project, Diagnostic draft) {
        List<String> needs = draft.observations().stream()
                .flatMap(observation -> observation.needs().stream())
                .toList();
        return draft.with(citations.citations(project, needs));
    }

    @Override
    public List<Check<Diagnostic>> checks() {
        return List.of(
                new FiveDimensionsAreTreated(),
                new AProfessionalWasMet(),
                new FiguresHaveASourceAndAYear(),
                new AxesFollowFromObservations(),
                new SwotRestsOnObservations(),
                new SwotSidesAreNotMixedUp(),
                new OldFiguresAreJustified());
    }

    /// Its findings with the needs they answer to, the axes that rest on them, and the audiences.
    @Override
    public List<Knot> knots(Diagnostic diagnostic) {
        List<Knot> knots = new ArrayList<>();
        diagnostic
                .observations()
                .forEach(row -> knots.add(
                        new Knot(row.id(), KnotType.FINDING, "observations/" + row.id(), row.text(), row.needs())));
        diagnostic
                .axes()
                .forEach(row -> knots.add(
                        new Knot(row.id(), KnotType.AXIS, "axes/" + row.id(), row.title(), row.observations())));
        diagnostic
                .segments()
                .forEach(row ->
                        knots.add(new Knot(row.id(), KnotType.SEGMENT, "segments/" + row.id(), row.name(), List.of())));
        return knots;
    }

    @Override
    public Document document(Diagnostic diagnostic, Wording wording) {
        return new DiagnosticDocument(diagnostic, wording).document();
    }
}

package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The study of the demand as a kind of artefact.
@Component
public class DemandStudyKind implements ArtefactKind<DemandStudy> {

    public static final String KEY = "demand-study";

    private final Parameters parameters;
    private final Clock clock;

    DemandStudyKind(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<DemandStudy> type() {
        return DemandStudy.class;
    }

    @Override
    public DemandStudy start(ProjectSheet project) {
        return DemandStudy.empty();
    }

    /// Brings in the emission factors that its items use, as they stand today.
    @Override
    public DemandStudy compose(UUID project, DemandStudy draft) {
        ParameterSnapshot today = parameters.snapshot(LocalDate.now(clock));
        return draft.with(Stream.of(FactorCode.values())
                .filter(source -> draft.emissions().stream().anyMatch(item -> item.factor() == source))
                .map(source -> Factor.of(today.value(source.code())))
                .toList());
    }

    @Override
    public List<Check<DemandStudy>> checks() {
        return List.of(
                new TwoTechniquesAreUsed(),
                new NeedsAreHumanMaterialAndTechnical(),
                new BothImpactsAreStudied(),
                new IndispensableNeedsHaveASource(),
                new InterviewsHaveADateAndConsent(),
                new EnvelopeSaysWhetherItHasVat(),
                new AudienceTravelIsCounted());
    }

    @Override
    public Set<String> parameters() {
        return FactorCode.codes();
    }

    /// Its needs.
    @Override
    public List<Knot> knots(DemandStudy study) {
        return study.needs().stream()
                .map(need -> new Knot(
                        need.id(),
                        KnotType.NEED,
                        "needs/" + need.id(),
                        need.label(),
                        List.of(),
                        need.priority() == Need.Priority.INDISPENSABLE))
                .toList();
    }

    @Override
    public Document document(DemandStudy study, Wording wording) {
        return new DemandStudyDocument(study, wording).document();
    }

    /// The counted emissions, for a page of their own; nothing without items.
    public List<Block> emissions(DemandStudy study, Wording wording) {
        return new EmissionTables(study, wording).blocks();
    }

    /// The matrix of its risks, for a page of their own; nothing without risks.
    public List<Block> risks(DemandStudy study, Wording wording) {
        return new RiskMatrix(study.risks(), wording).blocks();
    }
}

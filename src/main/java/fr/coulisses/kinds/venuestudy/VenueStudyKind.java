package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The study of a venue as a kind of artefact.
@Component
public class VenueStudyKind implements ArtefactKind<VenueStudy> {

    public static final String KEY = "venue-study";

    private final VenueSources sources;

    VenueStudyKind(VenueSources sources) {
        this.sources = sources;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<VenueStudy> type() {
        return VenueStudy.class;
    }

    @Override
    public VenueStudy start(ProjectSheet project) {
        return VenueStudy.EMPTY;
    }

    @Override
    public VenueStudy compose(UUID project, VenueStudy draft) {
        return sources.composed(project, draft);
    }

    @Override
    public List<Check<VenueStudy>> checks() {
        return List.of(
                new TheCapacityIsAuthorised(),
                new TheTypeFitsTheActivity(),
                new TheExceptionalUseIsAskedInTime(),
                new EveryNeedIsMetOrSettled(),
                new ThePowerHasAMargin(),
                new WheelchairsHaveTheirPlaces(),
                new TheSoundKeepsWithinTheLimits.OfEverybody(),
                new LargeAudiencesSeeTheSoundLevel(),
                new TheBarIsAllowed(),
                new TheVenueIsAgreed(),
                new LargeEventsForProfitAreDeclared(),
                new TheVenueWasVisited(),
                new ThePlanShowsWhatMatters(),
                new SetsHaveAFireClass(),
                new TheSoundKeepsWithinTheLimits.OfChildren());
    }

    @Override
    public Set<String> parameters() {
        return Set.of(
                TheExceptionalUseIsAskedInTime.DELAY,
                WheelchairPlaces.BASE,
                WheelchairPlaces.STEP,
                TheSoundKeepsWithinTheLimits.OfEverybody.DBA,
                TheSoundKeepsWithinTheLimits.OfEverybody.DBC,
                TheSoundKeepsWithinTheLimits.OfChildren.DBA,
                TheSoundKeepsWithinTheLimits.OfChildren.DBC,
                LargeAudiencesSeeTheSoundLevel.THRESHOLD,
                TheBarIsAllowed.MOST,
                TheBarIsAllowed.GROUPS,
                LargeEventsForProfitAreDeclared.THRESHOLD);
    }

    /// The capacity, that a rider is compared, and the needs that nothing covers.
    @Override
    public List<Statement> statements(VenueStudy study) {
        return new StudyStatements(study).all();
    }

    /// What each adjustment costs.
    @Override
    public List<Knot> knots(VenueStudy study) {
        return new StudyStatements(study).costs();
    }

    @Override
    public List<Total> totals(VenueStudy study, Wording wording) {
        return List.of(new Total(wording.text("venuestudy.cost"), study.cost()));
    }

    @Override
    public Document document(VenueStudy study, Wording wording) {
        return new VenueStudyDocument(study, wording).document();
    }

    @Override
    public Optional<Workbook> workbook(VenueStudy study, Wording wording) {
        return Optional.of(new VenueStudyWorkbook(study, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }

    /// What limits the capacity, between the fields of the configurations.
    public List<Block> capacity(VenueStudy study, Wording wording) {
        return new CapacityTable(study, wording).blocks();
    }

    /// The grid, with the stage of the venue and the one that is needed, between the fields of the adjustments.
    public List<Block> grid(VenueStudy study, Wording wording) {
        return new GridTables(study, wording).grid();
    }

    /// The points at which the venue does not meet the rider, as it is composed.
    public List<Point> unmet(VenueStudy study) {
        return Adequacy.of(study).gaps().stream().map(GridPoint::point).toList();
    }

    /// What could be done about each gap of a draft that nothing is done about yet.
    public List<Proposal> proposals(UUID project, VenueStudy draft) {
        return Adequacy.of(compose(project, draft)).proposals();
    }
}

package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.NeedGiver;
import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.TechnicalNeed;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The technical rider of a show as a kind of artefact.
@Component
public class StageRiderKind implements NeedGiver<StageRider> {

    public static final String KEY = "stage-rider";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<StageRider> type() {
        return StageRider.class;
    }

    @Override
    public StageRider start(ProjectSheet project) {
        return StageRider.EMPTY;
    }

    @Override
    public List<Check<StageRider>> checks() {
        return List.of(
                new TheVersionIsNamed(),
                new SomebodyCanBeReached(),
                new ThePlotIsDrawn(),
                new ThingsHaveASize(),
                new ThingsStandOnTheStage(),
                new ThePlotCanBeRead(),
                new ChannelsAreUnique(),
                new ChannelsFitTheConsole(),
                new LinesComeFromThePlot(),
                new ThePowerCarriesThePlot(),
                new SizesAreAboveZero());
    }

    @Override
    public String called(StageRider rider) {
        return RiderNeeds.name(rider);
    }

    @Override
    public List<TechnicalNeed> needs(StageRider rider) {
        return RiderNeeds.of(rider);
    }

    /// How many needs a place has to meet.
    @Override
    public List<Statement> statements(StageRider rider) {
        int needs = needs(rider).size();
        return needs == 0
                ? List.of()
                : List.of(new Statement(Statement.STAGE_NEEDS, "space/width", String.valueOf(needs)));
    }

    @Override
    public Document document(StageRider rider, Wording wording) {
        return new StageRiderDocument(rider, wording).document();
    }

    @Override
    public Optional<Workbook> workbook(StageRider rider, Wording wording) {
        return Optional.of(new StageRiderWorkbook(rider, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }
}

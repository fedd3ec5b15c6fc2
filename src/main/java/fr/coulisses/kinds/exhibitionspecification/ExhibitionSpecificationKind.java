package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.NeedGiver;
import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.TechnicalNeed;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The technical specification of an exhibition as a kind of artefact.
@Component
public class ExhibitionSpecificationKind implements NeedGiver<ExhibitionSpecification> {

    public static final String KEY = "exhibition-specification";

    private final SpecificationSources sources;

    ExhibitionSpecificationKind(SpecificationSources sources) {
        this.sources = sources;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<ExhibitionSpecification> type() {
        return ExhibitionSpecification.class;
    }

    @Override
    public ExhibitionSpecification start(ProjectSheet project) {
        return ExhibitionSpecification.EMPTY;
    }

    @Override
    public ExhibitionSpecification compose(UUID project, ExhibitionSpecification draft) {
        return sources.composed(project, draft);
    }

    @Override
    public List<Check<ExhibitionSpecification>> checks() {
        return List.of(
                new TheVersionIsNamed(),
                new SomebodyCanBeReached(),
                new WorksAreNumberedOnce(),
                new WorksAreMeasured(),
                new MeasuresAreAboveZero(),
                new WorksFitTheirWall(),
                new TheBuildingBearsTheWorks(),
                new TheLightSparesTheWorks(),
                new TheClimateSparesTheWorks(),
                new ThePowerCarriesTheWorks(),
                new LentWorksAreInsured(),
                new LentWorksHaveTheirReports(),
                new ReportsFollowTheJourney(),
                new ReportsSayWhatWasSeen(),
                new LentWorksGoBack(),
                new TheMountingEndsInTime(),
                new TheTransportHasAnotherWay(),
                new EverybodyCanPass(),
                new TextsAreShort());
    }

    @Override
    public String called(ExhibitionSpecification specification) {
        Cover cover = specification.cover();
        return Stream.of(cover.title(), cover.version())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<TechnicalNeed> needs(ExhibitionSpecification specification) {
        return SpecificationNeeds.of(specification);
    }

    /// How many needs a place has to meet.
    @Override
    public List<Statement> statements(ExhibitionSpecification specification) {
        int needs = needs(specification).size();
        return Stream.concat(
                        Stream.of(new Statement(Statement.STAGE_NEEDS, "works", String.valueOf(needs)))
                                .filter(said -> needs > 0),
                        specification.works().stream()
                                .map(work -> new Statement(
                                        Statement.SHOWN_WORK,
                                        "works/" + work.id(),
                                        (work.source().isEmpty() ? "-" : work.source()) + " " + work.called())))
                .toList();
    }

    @Override
    public List<Total> totals(ExhibitionSpecification specification, Wording wording) {
        return List.of(new Total(
                wording.text("exhibitionspecification.sum.insured"), new SpecificationSums(specification).insured()));
    }

    @Override
    public Document document(ExhibitionSpecification specification, Wording wording) {
        return new SpecificationDocument(specification, wording).document();
    }

    @Override
    public List<String> furtherDocuments() {
        return List.of(ReportForms.NAME, LabelSheet.NAME);
    }

    @Override
    public Document document(ExhibitionSpecification specification, String name, Wording wording) {
        return switch (name) {
            case ReportForms.NAME -> new ReportForms(specification, wording).document();
            case LabelSheet.NAME -> new LabelSheet(specification, wording).document();
            default -> throw new NotFound();
        };
    }

    @Override
    public Optional<Workbook> workbook(ExhibitionSpecification specification, Wording wording) {
        return Optional.of(new SpecificationWorkbook(specification, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }

    /// The walls with the works on them, between the fields of the walls.
    public List<Block> hanging(ExhibitionSpecification specification, Wording wording) {
        return new HangingPictures(specification, wording).blocks();
    }

    /// What the works come to together, between their fields; nothing without works.
    public List<Block> sums(ExhibitionSpecification specification, Wording wording) {
        return specification.works().isEmpty() ? List.of() : new SumsTable(specification, wording).blocks();
    }
}

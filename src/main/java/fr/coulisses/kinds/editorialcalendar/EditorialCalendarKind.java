package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The editorial calendar as a kind of artefact.
@Component
public class EditorialCalendarKind implements ArtefactKind<EditorialCalendar> {

    public static final String KEY = "editorial-calendar";

    private final CalendarSources sources;

    EditorialCalendarKind(CalendarSources sources) {
        this.sources = sources;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<EditorialCalendar> type() {
        return EditorialCalendar.class;
    }

    @Override
    public EditorialCalendar start(ProjectSheet project) {
        return EditorialCalendar.empty();
    }

    @Override
    public EditorialCalendar compose(UUID project, EditorialCalendar draft) {
        return sources.composed(project, draft);
    }

    @Override
    public List<Check<EditorialCalendar>> checks() {
        return List.of(
                new PicturesAreDescribed(),
                new VideosAreSubtitled(),
                new PaidPostsSaySo(),
                new ContractsAreWritten(),
                new ContestsHaveRules(),
                new EveryPillarIsServed(),
                new StatisticsAreReadAfterAWeek(),
                new FacesAreCovered(),
                new PostsFitTheirNetwork(),
                new PostsHaveTheirTime());
    }

    @Override
    public Set<String> parameters() {
        return Set.of(ContractsAreWritten.THRESHOLD);
    }

    @Override
    public List<Statement> statements(EditorialCalendar calendar) {
        return new CalendarStatements(calendar).all();
    }

    @Override
    public Document document(EditorialCalendar calendar, Wording wording) {
        return new EditorialCalendarDocument(calendar, wording).document();
    }

    @Override
    public Optional<Workbook> workbook(EditorialCalendar calendar, Wording wording) {
        return Optional.of(new EditorialCalendarWorkbook(calendar, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }

    /// Which network speaks of what, and the posts week by week, for a page of its own; nothing without posts.
    public List<Block> overview(EditorialCalendar calendar, Wording wording) {
        return Stream.concat(
                        new CoverageTable(calendar, wording).blocks().stream(),
                        new WeekPages(calendar, wording).blocks().stream())
                .toList();
    }
}

package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Excerpt;
import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The sheet of a mediation action as a kind of artefact. A project has one for each of its actions.
@Component
public class MediationSheetKind implements ArtefactKind<MediationSheet> {

    public static final String KEY = "mediation-sheet";

    private final SheetRegisters registers;

    MediationSheetKind(SheetRegisters registers) {
        this.registers = registers;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<MediationSheet> type() {
        return MediationSheet.class;
    }

    @Override
    public MediationSheet start(ProjectSheet project) {
        return MediationSheet.empty();
    }

    @Override
    public MediationSheet compose(UUID project, MediationSheet draft) {
        return registers.composed(project, draft);
    }

    @Override
    public List<Check<MediationSheet>> checks() {
        return List.of(
                new TheAudienceIsSaid(),
                new FiveHeadingsAreFilled(),
                new StepsFillTheDuration(),
                new TheGroupIsSmallEnough(),
                new EachHandicapHasAnAid(),
                new SomebodyLeads(),
                new ImagesAreAgreedTo(),
                new CostsAreBudgeted(),
                new AidsAreReady());
    }

    @Override
    public Set<String> parameters() {
        return Set.of(AidsAreReady.ANNOUNCEMENT);
    }

    /// The action with the audiences it is for, and each thing that it costs.
    @Override
    public List<Knot> knots(MediationSheet sheet) {
        return new SheetKnots(sheet).all();
    }

    /// The action in two lines: what, when and where, and what for.
    @Override
    public List<Excerpt> excerpts(MediationSheet sheet) {
        String when = sheet.date() == null ? "" : Formats.date(sheet.date());
        return List.of(new Excerpt(
                Excerpt.ACTION,
                Formats.joined("\n", Formats.joined(", ", sheet.title(), when, sheet.place()), sheet.aims())));
    }

    @Override
    public List<Total> totals(MediationSheet sheet, Wording wording) {
        return List.of(new Total(wording.text("mediationsheet.cost"), sheet.cost()));
    }

    /// The accessibility aids that are prepared, and those that are paid for or there already.
    @Override
    public List<Statement> statements(MediationSheet sheet) {
        return sheet.aids().stream()
                .filter(aid -> !aid.aid().isEmpty())
                .flatMap(aid -> Stream.concat(
                        Stream.of(new Statement(Statement.PREPARED_AID, "aids/" + aid.id(), aid.aid())),
                        aid.isProvided()
                                ? Stream.of(new Statement(Statement.PAID_AID, "aids/" + aid.id(), aid.aid()))
                                : Stream.empty()))
                .toList();
    }

    @Override
    public Document document(MediationSheet sheet, Wording wording) {
        return new MediationSheetDocument(sheet, wording).document();
    }

    @Override
    public List<String> furtherDocuments() {
        return List.of(PocketSheet.NAME, LargePrintSheet.NAME);
    }

    @Override
    public Document document(MediationSheet sheet, String name, Wording wording) {
        return switch (name) {
            case PocketSheet.NAME -> new PocketSheet(sheet, wording).document();
            case LargePrintSheet.NAME -> new LargePrintSheet(sheet, wording).document();
            default -> throw new NotFound();
        };
    }

    /// The running order on the clock, between the fields of its steps, and what is wrong with its start
    /// time; nothing without steps.
    public List<Block> runningOrder(MediationSheet sheet, Wording wording) {
        boolean unreadable =
                !sheet.startsAt().isBlank() && ClockTime.of(sheet.startsAt()).isEmpty();
        return Stream.concat(
                        unreadable
                                ? Stream.of(new Block.Paragraph(
                                        wording.text("mediationsheet.startsAt.unreadable", sheet.startsAt())))
                                : Stream.empty(),
                        new RunningOrderTable(sheet, wording).blocks().stream())
                .toList();
    }
}

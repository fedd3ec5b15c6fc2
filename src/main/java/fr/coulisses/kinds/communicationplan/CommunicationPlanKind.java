package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Excerpt;
import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.project.ProjectSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The communication plan as a kind of artefact.
@Component
public class CommunicationPlanKind implements ArtefactKind<CommunicationPlan> {

    public static final String KEY = "communication-plan";

    private final PlanSources sources;

    CommunicationPlanKind(PlanSources sources) {
        this.sources = sources;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<CommunicationPlan> type() {
        return CommunicationPlan.class;
    }

    @Override
    public CommunicationPlan start(ProjectSheet project) {
        return CommunicationPlan.empty();
    }

    @Override
    public CommunicationPlan compose(UUID project, CommunicationPlan draft) {
        return sources.composed(project, draft);
    }

    @Override
    public List<Check<CommunicationPlan>> checks() {
        return List.of(
                new OnlineAndOfflineAreBothPlanned(),
                new ActionsAimAtSomebody(),
                new ThreeLevelsAreAimedAt(),
                new ActionsCanBeSteered(),
                new ActionsFallIntoTheCalendar(),
                new CostsAgreeWithTheBudget(),
                new TheBrandIsDescribed(),
                new TheLicenceIsMentioned(),
                new PostersHangWhereTheyMay(),
                new VisualsAreCleared(),
                new SupportsCanBeReadByMore(),
                new NothingPromotesAlcohol());
    }

    @Override
    public Set<String> parameters() {
        return Set.of(TheLicenceIsMentioned.THRESHOLD, TheLicenceIsMentioned.FINE);
    }

    @Override
    public List<Knot> knots(CommunicationPlan plan) {
        return new PlanKnots(plan).all();
    }

    /// What it costs, whom the supports thank, and what is promised to people with a handicap: other documents of the
    /// project say it too.
    @Override
    public List<Statement> statements(CommunicationPlan plan) {
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement(
                Statement.COMMUNICATION_COST, "actions", plan.cost().euros().toPlainString()));
        statements.add(new Statement(Statement.NAMES_FUNDERS, "mentions", ""));
        plan.grants()
                .forEach(grant -> plan.mention(grant)
                        .ifPresent(mention -> statements.add(
                                new Statement(Statement.FUNDER_MENTION, "mentions/" + mention.id(), grant.id()))));
        plan.targets()
                .forEach(target -> statements.add(new Statement(
                        Statement.ANNOUNCED_AIDS,
                        "targets/" + target.id() + "/message",
                        String.join("\n", target.message(), target.promise(), target.proof()))));
        return statements;
    }

    /// What it is to achieve and whom it speaks to: campaigns and posts serve one and the other.
    @Override
    public List<Excerpt> excerpts(CommunicationPlan plan) {
        return Stream.concat(
                        plan.goals().stream().map(goal -> new Excerpt(Excerpt.GOAL, goal.title())),
                        plan.targets().stream().map(target -> new Excerpt(Excerpt.TARGET, plan.called(target))))
                .toList();
    }

    @Override
    public Set<String> excerptParts() {
        return Set.of(Excerpt.GOAL, Excerpt.TARGET);
    }

    @Override
    public List<Total> totals(CommunicationPlan plan, Wording wording) {
        return List.of(
                new Total(wording.text("communicationplan.cost"), plan.cost()),
                new Total(wording.text("communicationplan.budgeted"), plan.budgeted()));
    }

    @Override
    public Document document(CommunicationPlan plan, Wording wording) {
        return new CommunicationPlanDocument(plan, wording).document();
    }

    /// The calendar, by when what is printed has to be ordered, and whom each support reaches, for a page of its own;
    /// nothing without actions.
    public List<Block> overview(CommunicationPlan plan, Wording wording) {
        if (plan.actions().isEmpty()) {
            return List.of();
        }
        CalendarPages calendar = new CalendarPages(plan, wording);
        List<Block> blocks = new ArrayList<>(calendar.picture());
        blocks.addAll(calendar.printing());
        blocks.addAll(new CoverageTable(plan, wording).blocks());
        return blocks;
    }

    /// The budget line by line, what each contact costs, and what was measured, for a page of its own.
    public List<Block> money(CommunicationPlan plan, Wording wording) {
        MoneyTables tables = new MoneyTables(plan, wording);
        List<Block> blocks = new ArrayList<>(tables.budget());
        tables.media().ifPresent(blocks::add);
        tables.results().ifPresent(blocks::add);
        return blocks;
    }

    /// What the colours of the brand look like and how they stand out from each other, for a page of its own; nothing
    /// without colours.
    public List<Block> colours(CommunicationPlan plan, Wording wording) {
        return new BrandPages(plan, wording).seen();
    }

    @Override
    public Optional<Workbook> workbook(CommunicationPlan plan, Wording wording) {
        return Optional.of(new CommunicationPlanWorkbook(plan, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }
}

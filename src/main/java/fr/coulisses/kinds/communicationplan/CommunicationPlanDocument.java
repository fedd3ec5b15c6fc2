package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The plan as an agency would send it: brand, objectives, targets, messages, means, calendar, budget, evaluation.
final class CommunicationPlanDocument {

    private final CommunicationPlan plan;
    private final Wording wording;
    private final PlanWords words;
    private final List<Block> blocks = new ArrayList<>();

    CommunicationPlanDocument(CommunicationPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
    }

    Document document() {
        summary();
        heading("brand");
        blocks.addAll(new BrandPages(plan, wording).blocks());
        heading("goals");
        table(goals(), "goals");
        heading("targets");
        table(targets(), "targets");
        heading("messages");
        messages();
        heading("actions");
        actions();
        heading("calendar");
        CalendarPages calendar = new CalendarPages(plan, wording);
        if (!plan.actions().isEmpty()) {
            blocks.addAll(calendar.picture());
        }
        blocks.addAll(calendar.printing());
        MoneyTables money = new MoneyTables(plan, wording);
        heading("budget");
        blocks.addAll(money.budget());
        money.media().ifPresent(blocks::add);
        heading("evaluation");
        blocks.add(new Block.Bullets(
                Stream.of("clickRate", "engagement", "conversion", "perClick", "perTicket", "opening", "awareness")
                        .map(name -> words.text("kpi." + name) + " = " + words.text("kpi." + name + ".formula"))
                        .toList()));
        money.results().ifPresent(blocks::add);
        heading("accessibility");
        blocks.add(new Block.Fields(List.of(
                new Field(words.field("accessibility"), words.written(plan.accessibility()), "accessibility"),
                new Field(words.field("sustainability"), words.written(plan.sustainability()), "sustainability"))));
        heading("mentions");
        mentions();
        return new Document(
                wording.text("kind.communication-plan"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks,
                true);
    }

    /// What whoever reads one page only wants to know.
    private void summary() {
        blocks.add(new Block.Facts(List.of(
                new Field(words.field("centralMessage"), words.written(plan.centralMessage()), "centralMessage"),
                new Field(words.field("signature"), words.written(plan.signature()), "signature"),
                new Field(
                        words.text("actions"),
                        wording.text(
                                "communicationplan.actions.count",
                                plan.pursued().size())),
                new Field(words.text("cost"), wording.amount(plan.cost())),
                new Field(words.text("budgeted"), wording.amount(plan.budgeted())),
                new Field(words.field("actions.reach"), wording.decimal(plan.reach())))));
    }

    private void table(Block.Table table, String place) {
        blocks.add(table.rows().isEmpty() ? new Block.Paragraph(words.text("toWrite"), place) : table);
    }

    private Block.Table goals() {
        return new Block.Table(
                words.text("rows.goals"),
                List.of(
                        Column.text(words.field("goals.level"), 3),
                        Column.text(words.field("goals.title"), 6),
                        Column.text(words.field("goals.indicator"), 4),
                        Column.text(words.field("goals.aim"), 3),
                        Column.text(words.field("goals.dueOn"), 3),
                        Column.text(words.field("goals.objectives"), 6)),
                plan.goals().stream()
                        .map(goal -> Row.of(
                                        words.named("level", goal.level()),
                                        goal.title(),
                                        goal.indicator(),
                                        goal.aim(),
                                        words.day(goal.dueOn()),
                                        words.objectives(goal))
                                .at("goals/" + goal.id()))
                        .toList());
    }

    private Block.Table targets() {
        return new Block.Table(
                words.text("rows.targets"),
                List.of(
                        Column.text(words.text("target"), 4),
                        Column.text(words.field("targets.rank"), 3),
                        Column.text(words.field("targets.segment"), 4),
                        Column.text(words.field("targets.persona"), 6)),
                plan.targets().stream()
                        .map(target -> Row.of(
                                        words.called(target),
                                        words.named("rank", target.rank()),
                                        plan.words(target.segment()),
                                        target.persona())
                                .at("targets/" + target.id()))
                        .toList());
    }

    private void messages() {
        blocks.add(new Block.Table(
                words.text("table.messages"),
                List.of(
                        Column.text(words.text("target"), 4),
                        Column.text(words.field("targets.message"), 6),
                        Column.text(words.field("targets.promise"), 5),
                        Column.text(words.field("targets.proof"), 5)),
                plan.targets().stream()
                        .map(target -> Row.of(words.called(target), target.message(), target.promise(), target.proof())
                                .at("targets/" + target.id()))
                        .toList()));
        blocks.addAll(new CoverageTable(plan, wording).blocks());
    }

    private void actions() {
        for (Goal goal : plan.goals()) {
            List<Action> serving = plan.actions().stream()
                    .filter(action -> action.goal().equals(goal.id()))
                    .toList();
            if (!serving.isEmpty()) {
                blocks.add(new Block.Heading(2, goal.title(), "goals/" + goal.id()));
                blocks.add(actions(serving));
            }
        }
        List<Action> others = plan.actions().stream()
                .filter(action -> plan.goal(action.goal()).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Block.Heading(2, words.text("noGoal")));
            blocks.add(actions(others));
        }
    }

    private Block.Table actions(List<Action> actions) {
        return new Block.Table(
                words.text("rows.actions"),
                List.of(
                        Column.text(words.text("action"), 5),
                        Column.text(words.field("actions.support"), 3),
                        Column.text(words.field("actions.targets"), 6),
                        Column.text(words.field("actions.message"), 5),
                        Column.text(words.text("when"), 4),
                        Column.text(words.field("actions.indicator"), 4),
                        Column.text(words.field("actions.responsible"), 3)),
                actions.stream()
                        .map(action -> Row.of(
                                        words.title(action),
                                        words.named("support", action.support()),
                                        words.targets(action),
                                        action.message(),
                                        words.days(action),
                                        action.indicator(),
                                        action.responsible())
                                .at("actions/" + action.id()))
                        .toList());
    }

    private void mentions() {
        if (!plan.licence().isBlank()) {
            blocks.add(new Block.Fields(List.of(new Field(words.field("licence"), plan.licence(), "licence"))));
        }
        if (plan.grants().isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("noGrants"), "mentions"));
            return;
        }
        blocks.add(new Block.Table(
                words.text("rows.mentions"),
                List.of(
                        Column.text(words.text("funder"), 4),
                        Column.text(words.text("asked"), 5),
                        Column.text(words.field("mentions.words"), 6),
                        Column.text(words.field("mentions.logo"), 2)),
                plan.grants().stream().map(this::mention).toList()));
        if (!plan.shown().isEmpty()) {
            blocks.add(new Block.Logos(plan.shown().stream()
                    .map(grant -> new Block.Logo(grant.funder(), grant.logo()))
                    .toList()));
        }
    }

    private Row mention(Grant grant) {
        Optional<Mention> mention = plan.mention(grant);
        return Row.of(
                        grant.funder(),
                        grant.asked(),
                        mention.map(Mention::words).orElseGet(() -> words.text("toWrite")),
                        mention.filter(Mention::logo)
                                .map(there -> wording.text("artefact.yes"))
                                .orElse(""))
                .at(mention.map(there -> "mentions/" + there.id()).orElse("mentions"));
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, words.text("section." + section)));
    }
}

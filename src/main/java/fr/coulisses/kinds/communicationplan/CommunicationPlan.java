package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a project makes itself known. Rows are named by their `id`.
///
/// @param centralMessage what everything says
/// @param signature the line under the logo
/// @param licence the numbers of the licence of a producer of shows, as they stand on the supports
/// @param accessibility what is done so that more people can read it
/// @param sustainability what is done to print and ship less
/// @param lines the charges of the heading of communication, when the plan was composed
/// @param grants the grants, as they stood then
/// @param works the works for print and web, as they stood then
/// @param cited the objectives and segments that the plan cites, in the words they had
public record CommunicationPlan(
        Brand brand,
        List<Goal> goals,
        List<Target> targets,
        String centralMessage,
        String signature,
        List<Action> actions,
        List<Mention> mentions,
        String licence,
        String accessibility,
        String sustainability,
        List<PaidLine> lines,
        List<Grant> grants,
        List<Visual> works,
        List<Citation> cited) {

    public CommunicationPlan(
            @Nullable Brand brand,
            @Nullable List<Goal> goals,
            @Nullable List<Target> targets,
            @Nullable String centralMessage,
            @Nullable String signature,
            @Nullable List<Action> actions,
            @Nullable List<Mention> mentions,
            @Nullable String licence,
            @Nullable String accessibility,
            @Nullable String sustainability,
            @Nullable List<PaidLine> lines,
            @Nullable List<Grant> grants,
            @Nullable List<Visual> works,
            @Nullable List<Citation> cited) {
        this.brand = brand == null ? Brand.NONE : brand;
        this.goals = Unwritten.rows(goals);
        this.targets = Unwritten.rows(targets);
        this.centralMessage = Unwritten.text(centralMessage);
        this.signature = Unwritten.text(signature);
        this.actions = Unwritten.rows(actions);
        this.mentions = Unwritten.rows(mentions);
        this.licence = Unwritten.text(licence);
        this.accessibility = Unwritten.text(accessibility);
        this.sustainability = Unwritten.text(sustainability);
        this.lines = Unwritten.rows(lines);
        this.grants = Unwritten.rows(grants);
        this.works = Unwritten.rows(works);
        this.cited = Unwritten.rows(cited);
    }

    static CommunicationPlan empty() {
        return new CommunicationPlan(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /// The same with what stands elsewhere.
    CommunicationPlan with(List<PaidLine> paid, List<Grant> granted, List<Visual> visuals, List<Citation> citations) {
        return new CommunicationPlan(
                brand,
                goals,
                targets,
                centralMessage,
                signature,
                actions,
                mentions,
                licence,
                accessibility,
                sustainability,
                paid,
                granted,
                visuals,
                citations);
    }

    /// The actions that are still meant to happen.
    List<Action> pursued() {
        return actions.stream().filter(action -> !action.isCancelled()).toList();
    }

    Optional<Goal> goal(String id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    Optional<Visual> work(String id) {
        return works.stream().filter(work -> work.id().equals(id)).findFirst();
    }

    /// The targets of an action that are still there.
    List<Target> targets(Action action) {
        return targets.stream()
                .filter(target -> action.targets().contains(target.id()))
                .toList();
    }

    /// What the plan calls a target: its own name, or the words of its segment.
    String called(Target target) {
        return target.name().isBlank() ? words(target.segment()) : target.name();
    }

    /// The words of what is cited; empty when it is gone.
    String words(String id) {
        return cited.stream()
                .filter(citation -> citation.id().equals(id))
                .map(Citation::label)
                .findFirst()
                .orElse("");
    }

    /// The project's objectives behind some ids.
    List<Citation> objectives(List<String> ids) {
        return cited.stream()
                .filter(citation -> citation.type() != KnotType.SEGMENT && ids.contains(citation.id()))
                .toList();
    }

    /// What the actions cost together.
    Money cost() {
        return sum(pursued().stream());
    }

    /// What the actions cost that a line pays for.
    Money cost(PaidLine line) {
        return sum(naming(line).stream());
    }

    /// The pursued actions that a line is to pay for.
    List<Action> naming(PaidLine line) {
        return pursued().stream()
                .filter(action -> action.line().equals(line.id()))
                .toList();
    }

    /// Those of them that say what they cost.
    List<Action> costing(PaidLine line) {
        return naming(line).stream().filter(action -> action.cost() != null).toList();
    }

    private static Money sum(Stream<Action> actions) {
        return actions.map(Action::cost)
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
    }

    /// What the budget has for them.
    Money budgeted() {
        return lines.stream().filter(PaidLine::compared).map(PaidLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /// How many people the actions are to reach; one person may be counted twice.
    BigDecimal reach() {
        return pursued().stream()
                .map(Action::reach)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The grants whose logos stand on the supports, and lie there.
    List<Grant> shown() {
        return grants.stream()
                .filter(grant -> !grant.logo().isEmpty())
                .filter(grant -> mention(grant).filter(Mention::logo).isPresent())
                .toList();
    }

    /// How the supports name a grant.
    Optional<Mention> mention(Grant grant) {
        return mentions.stream()
                .filter(mention -> mention.grant().equals(grant.id()))
                .filter(mention -> mention.logo() || !mention.words().isBlank())
                .findFirst();
    }
}

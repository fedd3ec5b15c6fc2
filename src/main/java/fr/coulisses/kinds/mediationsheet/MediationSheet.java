package fr.coulisses.kinds.mediationsheet;

import static fr.coulisses.shared.Unwritten.rows;
import static fr.coulisses.shared.Unwritten.text;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sheet of one mediation action. Rows are named by their `id`.
///
/// @param aims what the audience is to discover, understand, feel, create or debate
/// @param action id of the action of the action plan that it details; empty for none
/// @param task id of the task of the schedule that it is; empty for none
/// @param segments ids of the audiences of the diagnostic
/// @param others situations of life of the audience
/// @param people who leads and accompanies
/// @param group how many participants are expected at one session; `null`: the most of all audiences
/// @param startsAt time of day as people write it, see [ClockTime]
/// @param duration announced, in minutes
/// @param sessions how many times it takes place
/// @param steps the running order
/// @param price in words: what it costs to take part
/// @param registration how one comes to take part
/// @param safety instructions
/// @param hygiene allergens, age limits of materials
/// @param emergency whom to call
/// @param easyText what the public gets to read, in easy French (FALC)
/// @param lines the budget lines that means and aids are paid from, as they stood when the sheet was composed
/// @param planned the task as it stood then
/// @param cited the segments and the action, in the words they had then
public record MediationSheet(
        String title,
        @Nullable Type type,
        String aims,
        String author,
        @Nullable LocalDate writtenOn,
        String action,
        String task,
        List<String> segments,
        List<Audience> audiences,
        List<Handicap> handicaps,
        List<Situation> others,
        List<Participant> people,
        @Nullable Integer group,
        Supervision ratio,
        @Nullable LocalDate date,
        String startsAt,
        @Nullable Integer duration,
        @Nullable Integer sessions,
        List<Step> steps,
        List<Means> means,
        @Nullable Mode mode,
        @Nullable Admission admission,
        String price,
        String registration,
        String place,
        Conditions conditions,
        List<Aid> aids,
        String safety,
        String hygiene,
        String emergency,
        List<Measure> evaluation,
        List<Variant> variants,
        List<Support> supports,
        String easyText,
        List<CostLine> lines,
        PlannedTask planned,
        List<Citation> cited) {

    /// What sort of action it is.
    public enum Type {
        GUIDED_VISIT,
        WORKSHOP,
        ENCOUNTER,
        RESIDENCY,
        SCREENING,
        TRAIL,
        TRAINING,
        SHOWING,
        SCHOOL_WELCOME,
        DIGITAL,
        OFF_SITE
    }

    /// Where it takes place.
    public enum Mode {
        ON_SITE,
        OFF_SITE,
        REMOTE,
        HYBRID
    }

    /// Whether people pay.
    public enum Admission {
        FREE,
        PAID
    }

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public MediationSheet(
            @Nullable String title,
            @Nullable Type type,
            @Nullable String aims,
            @Nullable String author,
            @Nullable LocalDate writtenOn,
            @Nullable String action,
            @Nullable String task,
            @Nullable List<String> segments,
            @Nullable List<Audience> audiences,
            @Nullable List<Handicap> handicaps,
            @Nullable List<Situation> others,
            @Nullable List<Participant> people,
            @Nullable Integer group,
            @Nullable Supervision ratio,
            @Nullable LocalDate date,
            @Nullable String startsAt,
            @Nullable Integer duration,
            @Nullable Integer sessions,
            @Nullable List<Step> steps,
            @Nullable List<Means> means,
            @Nullable Mode mode,
            @Nullable Admission admission,
            @Nullable String price,
            @Nullable String registration,
            @Nullable String place,
            @Nullable Conditions conditions,
            @Nullable List<Aid> aids,
            @Nullable String safety,
            @Nullable String hygiene,
            @Nullable String emergency,
            @Nullable List<Measure> evaluation,
            @Nullable List<Variant> variants,
            @Nullable List<Support> supports,
            @Nullable String easyText,
            @Nullable List<CostLine> lines,
            @Nullable PlannedTask planned,
            @Nullable List<Citation> cited) {
        this.title = text(title);
        this.type = type;
        this.aims = text(aims);
        this.author = text(author);
        this.writtenOn = writtenOn;
        this.action = text(action);
        this.task = text(task);
        this.segments = rows(segments);
        this.audiences = rows(audiences);
        this.handicaps = rows(handicaps);
        this.others = rows(others);
        this.people = rows(people);
        this.group = group;
        this.ratio = ratio == null ? Supervision.NONE : ratio;
        this.date = date;
        this.startsAt = text(startsAt);
        this.duration = duration;
        this.sessions = sessions;
        this.steps = rows(steps);
        this.means = rows(means);
        this.mode = mode;
        this.admission = admission;
        this.price = text(price);
        this.registration = text(registration);
        this.place = text(place);
        this.conditions = conditions == null ? Conditions.NONE : conditions;
        this.aids = rows(aids);
        this.safety = text(safety);
        this.hygiene = text(hygiene);
        this.emergency = text(emergency);
        this.evaluation = rows(evaluation);
        this.variants = rows(variants);
        this.supports = rows(supports);
        this.easyText = text(easyText);
        this.lines = rows(lines);
        this.planned = planned == null ? PlannedTask.NONE : planned;
        this.cited = rows(cited);
    }

    static MediationSheet empty() {
        return new MediationSheet(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    /// The same with what the registers and the red thread say today.
    MediationSheet composed(List<CostLine> budget, PlannedTask scheduled, List<Citation> citations) {
        return new MediationSheet(
                title,
                type,
                aims,
                author,
                writtenOn,
                action,
                task,
                segments,
                audiences,
                handicaps,
                others,
                people,
                group,
                ratio,
                date,
                startsAt,
                duration,
                sessions,
                steps,
                means,
                mode,
                admission,
                price,
                registration,
                place,
                conditions,
                aids,
                safety,
                hygiene,
                emergency,
                evaluation,
                variants,
                supports,
                easyText,
                budget,
                scheduled,
                citations);
    }

    /// How many participants one session has: what is expected, or the most of all audiences.
    int groupSize() {
        return group != null
                ? group
                : audiences.stream()
                        .map(Audience::most)
                        .mapToInt(most -> most == null ? 0 : most)
                        .sum();
    }

    /// How many adults watch over the group.
    int supervisors() {
        return people.stream().mapToInt(Participant::supervisors).sum();
    }

    /// Whether there may be minors in the audience.
    boolean hasMinors() {
        return audiences.stream().map(Audience::ages).anyMatch(ages -> ages != null && ages.hasMinors());
    }

    /// All that may cost something.
    Stream<Costing> costing() {
        return Stream.concat(means.stream(), aids.stream());
    }

    /// What the budget has to pay, exact.
    Money cost() {
        return costing().filter(Costing::isCharged).map(Costing::amount).reduce(Money.ZERO, Money::plus);
    }

    /// The budget line of an id, where it is still in the budget.
    Optional<CostLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /// The handicaps it is meant for.
    List<Handicap> targeted() {
        return handicaps.stream().filter(handicap -> handicap != Handicap.NONE).toList();
    }

    /// What the ids it cites stand for.
    List<Citation> cited(KnotType type) {
        return cited.stream().filter(citation -> citation.type() == type).toList();
    }
}

package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.shared.Formats;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a sheet speaks of itself, in all its documents.
record SheetWords(MediationSheet sheet, Wording wording) {

    /// The name of the action, or of the kind while it has none.
    String title() {
        return sheet.title().isBlank() ? wording.text("kind.mediation-sheet") : sheet.title();
    }

    /// `Samedi 24/04/2027, 14 h 00 – 15 h 30`; what is known of it.
    String when() {
        RunningOrder order = RunningOrder.of(sheet);
        Integer duration = sheet.duration();
        String hours = order.start() == null
                ? ""
                : duration == null
                        ? order.clock(0, wording.language())
                        : wording.text(
                                "mediationsheet.span",
                                order.clock(0, wording.language()),
                                order.clock(duration, wording.language()));
        return Formats.joined(", ", sheet.date() == null ? "" : Formats.date(sheet.date()), hours);
    }

    /// `1 h 30`, from minutes; empty while nobody knows.
    String duration() {
        return sheet.duration() == null ? "" : minutes(sheet.duration());
    }

    String minutes(int minutes) {
        return wording.text("mediationsheet.minutes", String.valueOf(minutes));
    }

    /// `14 h 00 – 14 h 10`.
    String span(RunningOrder order, RunningOrder.Timed timed) {
        return wording.text(
                "mediationsheet.span",
                order.clock(timed.from(), wording.language()),
                order.clock(timed.to(), wording.language()));
    }

    /// How many, who and how old.
    String audience(Audience audience) {
        return Formats.joined(", ", named("ageBand", audience.ages()), audience.category(), audience.level());
    }

    /// All audiences, one on a line.
    String audiences() {
        return sheet.audiences().stream().map(this::audience).collect(Collectors.joining("\n"));
    }

    /// `8 – 15`, or the one that is known.
    String headcount(Audience audience) {
        String least = count(audience.least());
        String most = count(audience.most());
        return least.isEmpty() || most.isEmpty() || least.equals(most)
                ? (least.isEmpty() ? most : least)
                : wording.text("mediationsheet.span", least, most);
    }

    String handicaps() {
        return all("handicap", sheet.handicaps());
    }

    String others() {
        return all("situation", sheet.others());
    }

    String segments() {
        return cited(KnotType.SEGMENT);
    }

    String action() {
        return cited(KnotType.ACTION);
    }

    private String cited(KnotType type) {
        return sheet.cited(type).stream().map(Citation::label).collect(Collectors.joining("\n"));
    }

    /// The task of the schedule that it is, with its day.
    String task() {
        PlannedTask planned = sheet.planned();
        return Formats.joined(", ", planned.label(), planned.start() == null ? "" : Formats.date(planned.start()));
    }

    /// Free, or for how much; and how one registers.
    String admission() {
        return Formats.joined(" – ", named("admission", sheet.admission()), sheet.price());
    }

    String ratio() {
        Integer adults = sheet.ratio().adults();
        Integer people = sheet.ratio().people();
        return adults != null && people != null && sheet.ratio().isSaid()
                ? wording.text("mediationsheet.ratio", adults, people)
                : "";
    }

    String aid(Aid aid) {
        return aid.aid().isEmpty()
                ? wording.text("mediationsheet.noAid")
                : AidCatalogue.find(aid.aid())
                        .map(known -> wording.text(known.labelKey()))
                        .orElse(aid.aid());
    }

    /// What an aid asks of technique and organisation; empty for one that is not known.
    String needs(Aid aid) {
        return AidCatalogue.find(aid.aid())
                .map(known -> wording.text(known.needsKey()))
                .orElse("");
    }

    /// What means or an aid cost: an amount, or that they are there already.
    String cost(Costing costing) {
        return costing.ownMeans()
                ? wording.text("mediationsheet.own")
                : costing.cost() == null ? "" : wording.amount(costing.amount());
    }

    String line(Costing costing) {
        return sheet.line(costing.line()).map(CostLine::label).orElse("");
    }

    String named(String list, @Nullable Enum<?> value) {
        return value == null ? "" : wording.text("mediationsheet." + list + "." + value.name());
    }

    String count(@Nullable Integer count) {
        return count == null ? "" : String.valueOf(count);
    }

    /// The name of a field.
    String field(String place) {
        return wording.text("mediationsheet.field." + place);
    }

    private String all(String list, Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> named(list, value)).collect(Collectors.joining(", "));
    }
}

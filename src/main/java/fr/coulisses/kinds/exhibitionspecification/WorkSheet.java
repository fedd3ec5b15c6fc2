package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that is known of a work, one line for each respect, as registrars write it: « 40 × 50 cm · avec cadre
/// 52 × 62 × 3 cm · 2,4 kg ».
record WorkSheet(ExhibitionSpecification specification, Wording wording, Work work) {

    List<Block> blocks() {
        return new SpecificationWords(wording, "works", "works/" + work.id())
                .text("artist", work.artist())
                .text("date", work.date())
                .text("technique", work.technique())
                .text("origin", Formats.joined(" · ", constant(work.origin()), work.lender()))
                .named("size/height", "size", size())
                .named("hanging/fixing", "hanging", hanging())
                .named("climate/sensitivity", "light", light())
                .named("climate/temperatureLeast", "climate", climate())
                .named("insurance/value", "insurance", insurance())
                .named("handling/people", "handling", handling())
                .named("handling/crateLength", "crate", crate())
                .named("supply/watts", "supply", supply())
                .text("credit", specification.credit(work))
                .text("note", work.note())
                .blocks();
    }

    private String size() {
        Size size = work.size();
        WorkSheets sheets = new WorkSheets(specification, wording);
        boolean framed = size.frameHeight() != null || size.frameWidth() != null || size.frameDepth() != null;
        return Formats.joined(
                " · ",
                sheets.bareDimensions(work),
                framed ? say("framed", sheets.dimensions(work)) : "",
                figure(size.weight(), "kilograms"));
    }

    private String hanging() {
        Hanging hanging = work.hanging();
        String wall = specification.wall(hanging.wall()).map(Wall::name).orElse("");
        String room = specification.roomOf(work).map(Room::name).orElse("");
        return Formats.joined(
                " · ",
                constant(hanging.fixing()),
                counted("fixings", hanging.points()),
                wall,
                room,
                said("fromLeft", hanging.left(), "metres"),
                said("axis", hanging.axis(), "metres"),
                said("pointLoad", work.pointLoad(), "kilograms"),
                said("floorLoad", work.floorLoad(), "load"),
                said("barrier", decimal(hanging.barrier()), "centimetres"),
                counted("order", hanging.order()));
    }

    private String light() {
        Climate climate = work.climate();
        return Formats.joined(
                " · ",
                constant(climate.sensitivity()),
                said("most", climate.mostLux(), "lux"),
                said("aYear", climate.mostLuxHours(), "luxHours"));
    }

    private String climate() {
        Climate climate = work.climate();
        return Formats.joined(
                " · ",
                range(climate.temperatureLeast(), climate.temperatureMost(), "celsius"),
                range(climate.humidityLeast(), climate.humidityMost(), "humidity"),
                said("aDay", climate.variation(), "points"));
    }

    private String insurance() {
        Insurance insurance = work.insurance();
        return Formats.joined(
                " · ",
                insurance.value() == null ? "" : wording.amount(new Money(insurance.value())),
                constant(insurance.type()),
                insurance.policy());
    }

    private String handling() {
        Handling handling = work.handling();
        return Formats.joined(
                " · ",
                counted("people", handling.people()),
                handling.gloves() ? say("gloves") : "",
                said("acclimatisation", decimal(handling.acclimatisation()), "hours"),
                handling.packing());
    }

    private String crate() {
        Handling handling = work.handling();
        String sides = Stream.of(handling.crateLength(), handling.crateWidth(), handling.crateHeight())
                .flatMap(Stream::ofNullable)
                .map(wording::decimal)
                .collect(Collectors.joining(" × "));
        return Formats.joined(
                " · ",
                sides.isEmpty() ? "" : wording.text("exhibitionspecification.unit.centimetres", sides),
                figure(handling.crateWeight(), "kilograms"));
    }

    private String supply() {
        Supply supply = work.supply();
        return Formats.joined(
                " · ",
                figure(decimal(supply.watts()), "watts"),
                counted("sockets", supply.sockets()),
                supply.network() ? say("network") : "",
                supply.video(),
                supply.sound());
    }

    private String range(@Nullable BigDecimal least, @Nullable BigDecimal most, String unit) {
        if (least == null || most == null) {
            return least == null ? said("most", most, unit) : said("least", least, unit);
        }
        return say("range", wording.decimal(least), figure(most, unit));
    }

    /// A figure in its phrase: « au plus 50 lux ».
    private String said(String phrase, @Nullable BigDecimal number, String unit) {
        return number == null ? "" : say(phrase, figure(number, unit));
    }

    private String counted(String phrase, @Nullable Integer count) {
        return count == null ? "" : say(phrase, count);
    }

    private String say(String phrase, Object... arguments) {
        return wording.text("exhibitionspecification.sheet.say." + phrase, arguments);
    }

    private String figure(@Nullable BigDecimal number, String unit) {
        return SpecificationWords.figure(wording, number, unit);
    }

    private String constant(@Nullable Enum<?> value) {
        return SpecificationWords.constant(wording, value);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}

package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The criteria of the grid (6.2.3), in its order, one for each sort of need: under which point each is agreed,
/// how grave it is when the venue does not meet it, and what of the venue is held against the need. The venue must
/// have as much as is asked, unless said otherwise.
public enum Criterion {
    WIDTH(
            Point.STAGE,
            Severity.BLOCKING,
            Unit.METRES,
            Offers.measured(study -> study.stage().width())),
    DEPTH(
            Point.STAGE,
            Severity.BLOCKING,
            Unit.METRES,
            Offers.measured(study -> study.stage().depth())),
    HEIGHT(
            Point.HEIGHT,
            Severity.BLOCKING,
            Unit.METRES,
            Offers.measured(study -> study.stage().height())),
    WINGS(
            Point.WINGS,
            Severity.WARNING,
            Unit.METRES,
            Offers.measured(study -> study.stage().wings())),
    RISERS(
            Point.RISERS,
            Severity.WARNING,
            Unit.SQUARE_METRES,
            Offers.measured(study -> study.stage().risers())),
    SLOPE(
            Point.FLOOR,
            Severity.WARNING,
            Unit.PERCENT,
            Offers.measured(study -> study.stage().slope())),
    LOAD(Point.FLOOR, Severity.BLOCKING, Unit.KILOGRAMS_PER_SQUARE_METRE, Offers.measured(VenueStudy::floorLoad)),
    RIGGING_POINTS(
            Point.RIGGING,
            Severity.BLOCKING,
            Unit.COUNT,
            Offers.counted(study -> study.rigging().points())),
    RIGGING_LOAD(
            Point.RIGGING,
            Severity.BLOCKING,
            Unit.KILOGRAMS,
            Offers.measured(study -> study.rigging().pointLoad())),
    POWER(
            Point.POWER,
            Severity.BLOCKING,
            Unit.KVA,
            Offers.measured(study -> study.power().kva())),
    SOUND_APART(
            Point.POWER,
            Severity.WARNING,
            Unit.YES,
            Offers.allowed(study -> study.power().soundApart())),
    SOCKETS(Point.SOCKETS, Severity.WARNING, Unit.COUNT, Offers.sockets()),
    CHANNELS(
            Point.SOUND,
            Severity.WARNING,
            Unit.COUNT,
            Offers.counted(study -> study.sound().channels())),
    MONITORS(
            Point.SOUND,
            Severity.WARNING,
            Unit.COUNT,
            Offers.counted(study -> study.sound().monitors())),
    MICS(Point.MICS, Severity.WARNING, Unit.COUNT, Offers.listed(StockSort.MIC)),
    LANTERNS(Point.LANTERNS, Severity.WARNING, Unit.COUNT, Offers.listed(StockSort.LANTERN)),
    CIRCUITS(
            Point.CIRCUITS,
            Severity.WARNING,
            Unit.COUNT,
            Offers.counted(study -> study.light().circuits())),
    LUMENS(
            Point.VIDEO,
            Severity.WARNING,
            Unit.LUMENS,
            Offers.counted(study -> study.video().lumens())),
    BACKLINE(Point.BACKLINE, Severity.WARNING, Unit.COUNT, Offers.listed(StockSort.BACKLINE)),
    ROOMS(
            Point.ROOMS,
            Severity.WARNING,
            Unit.COUNT,
            Offers.counted(study -> study.rooms().rooms())),
    PERSONS(
            Point.ROOMS,
            Severity.WARNING,
            Unit.PEOPLE,
            Offers.counted(study -> study.rooms().persons())),
    ACCESSIBLE_ROOM(
            Point.ACCESS,
            Severity.ADVICE,
            Unit.YES,
            Offers.allowed(study -> study.rooms().accessible())),
    DOOR_WIDTH(
            Point.LOAD_IN,
            Severity.BLOCKING,
            Unit.METRES,
            Offers.measured(study -> study.ways().doorWidth())),
    DOOR_HEIGHT(
            Point.LOAD_IN,
            Severity.BLOCKING,
            Unit.METRES,
            Offers.measured(study -> study.ways().doorHeight())),
    DOCK(
            Point.LOAD_IN,
            Severity.BLOCKING,
            Unit.METRES,
            Offers.measured(study -> study.ways().dock())),
    SET_UP(
            Point.TIME,
            Severity.BLOCKING,
            Unit.HOURS,
            Offers.measured(study -> study.ways().setUp())),
    CAPACITY_LEAST(Point.CAPACITY, Severity.WARNING, Unit.PEOPLE, Offers.counted(VenueStudy::retained)),
    CAPACITY_MOST(Point.CAPACITY, Severity.WARNING, Unit.PEOPLE, Offers.counted(VenueStudy::retained)),
    DARK(
            Point.EFFECTS,
            Severity.BLOCKING,
            Unit.YES,
            Offers.allowed(study -> study.stage().dark())),
    HAZE(
            Point.EFFECTS,
            Severity.BLOCKING,
            Unit.YES,
            Offers.allowed(study -> study.security().haze())),
    FLAME(
            Point.EFFECTS,
            Severity.BLOCKING,
            Unit.YES,
            Offers.allowed(study -> study.security().flame())),
    LASER(
            Point.EFFECTS,
            Severity.BLOCKING,
            Unit.YES,
            Offers.allowed(study -> study.security().laser())),
    CONFETTI(
            Point.EFFECTS,
            Severity.BLOCKING,
            Unit.YES,
            Offers.allowed(study -> study.security().confetti())),
    FIRE(Point.FIRE, Severity.BLOCKING, Unit.FIRE_CLASS, Offers.fireClass()),
    LOOP(
            Point.ACCESS,
            Severity.ADVICE,
            Unit.YES,
            Offers.allowed(study -> study.welcome().loop())),
    LUX(
            Point.CONSERVATION,
            Severity.WARNING,
            Unit.LUX,
            Offers.measured(study -> study.conservation().lux())),
    HUMIDITY_LEAST(
            Point.CONSERVATION,
            Severity.WARNING,
            Unit.PERCENT,
            Offers.measured(study -> study.conservation().humidity())),
    HUMIDITY_MOST(
            Point.CONSERVATION,
            Severity.WARNING,
            Unit.PERCENT,
            Offers.measured(study -> study.conservation().humidity())),
    TEMPERATURE_LEAST(
            Point.CONSERVATION,
            Severity.WARNING,
            Unit.CELSIUS,
            Offers.measured(study -> study.conservation().temperature())),
    TEMPERATURE_MOST(
            Point.CONSERVATION,
            Severity.WARNING,
            Unit.CELSIUS,
            Offers.measured(study -> study.conservation().temperature())),
    WALL_LENGTH(
            Point.WALLS,
            Severity.BLOCKING,
            Unit.METRES,
            Offers.measured(study -> study.conservation().wall())),
    WALL_HEIGHT(
            Point.WALLS,
            Severity.BLOCKING,
            Unit.METRES,
            Offers.measured(study -> study.conservation().height())),
    ALARM(
            Point.SECURITY,
            Severity.WARNING,
            Unit.YES,
            Offers.ticked(study -> study.conservation().alarm())),
    CAMERAS(
            Point.SECURITY,
            Severity.WARNING,
            Unit.YES,
            Offers.ticked(study -> study.conservation().cameras()));

    private final Point point;
    private final Severity severity;
    private final Unit unit;
    private final Offer offer;

    Criterion(Point point, Severity severity, Unit unit, Offer offer) {
        this.point = point;
        this.severity = severity;
        this.unit = unit;
        this.offer = offer;
    }

    Point point() {
        return point;
    }

    /// How grave a gap is.
    Severity severity() {
        return severity;
    }

    Unit unit() {
        return unit;
    }

    /// A need held against a venue.
    ///
    /// @param subject what exactly is asked for; empty for criteria of one thing
    Comparison compare(String subject, BigDecimal need, VenueStudy study) {
        BigDecimal asked = this == POWER ? withMargin(need) : need;
        BigDecimal there = offer.of(study, subject);
        return new Comparison(this, subject, asked, there, verdict(asked, there));
    }

    private Verdict verdict(BigDecimal asked, @Nullable BigDecimal there) {
        if (there == null) {
            return Verdict.UNKNOWN;
        }
        int difference = there.compareTo(asked);
        boolean fits = isUpperBound() ? difference <= 0 : difference >= 0;
        return fits ? Verdict.FITS : Verdict.GAP;
    }

    /// Whether the venue must have at most what is asked: the steepest floor, the largest audience, the most
    /// light.
    private boolean isUpperBound() {
        return switch (this) {
            case SLOPE, CAPACITY_MOST, LUX, HUMIDITY_MOST, TEMPERATURE_MOST -> true;
            default -> false;
        };
    }

    /// The power that the venue must have, with the margin for peaks.
    private static BigDecimal withMargin(BigDecimal kva) {
        return kva.multiply(StudyFigures.powerMargin())
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}

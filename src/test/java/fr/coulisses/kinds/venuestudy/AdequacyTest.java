package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.TechnicalNeed;
import fr.coulisses.kinds.stagerider.StageRider;
import fr.coulisses.kinds.stagerider.StageRiderKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class AdequacyTest {

    /// Riders of the tests say what they need and leave out the rest.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final String RIDER = """
            {"space": {"width": 8, "depth": 6},
             "power": {"sockets": [{"id": "s", "type": "THREE_PHASE_32", "quantity": 1}]}}""";

    /// The rider asks for 8 × 6 m and 32 A three-phase, the venue has 6 × 5 m and none of these outlets.
    @Test
    void findsTwoGapsAndProposesTwoAdjustments() {
        Adequacy adequacy = Adequacy.of(asking(
                RIDER,
                "{'stage': {'width': 6, 'depth': 5},"
                        + " 'power': {'sockets': [{'id': 'p', 'type': 'DOMESTIC_16', 'quantity': 12}]}}"));
        assertThat(adequacy.gaps()).extracting(GridPoint::point).containsExactly(Point.STAGE, Point.SOCKETS);
        assertThat(adequacy.gaps().getFirst().comparisons())
                .extracting(each -> each.criterion() + " " + each.need() + " " + each.there())
                .containsExactly("WIDTH 8 6", "DEPTH 6 5");
        assertThat(adequacy.proposals())
                .containsExactly(
                        new Proposal(Point.STAGE, Solution.ADAPT_VENUE), new Proposal(Point.SOCKETS, Solution.RENTAL));
    }

    @Test
    void asksWhereTheVenueSaysNothing() {
        assertThat(Adequacy.of(asking(RIDER, "{}")).points())
                .extracting(GridPoint::verdict)
                .containsExactly(Verdict.UNKNOWN, Verdict.UNKNOWN);
    }

    @Test
    void proposesNothingWhereSomethingIsDoneAlready() {
        VenueStudy study =
                asking(RIDER, "{'stage': {'width': 6, 'depth': 6}, 'adjustments': [{'id': 'a', 'point': 'STAGE'}]}");
        assertThat(Adequacy.of(study).gaps()).hasSize(1);
        assertThat(Adequacy.of(study).proposals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WIDTH, 8, 8, FITS",
        "WIDTH, 8, 7.99, GAP",
        "SLOPE, 2, 2, FITS",
        "SLOPE, 2, 2.1, GAP",
        "POWER, 10, 12, FITS",
        "POWER, 10, 11.99, GAP",
        "RIGGING_LOAD, 150, 150, FITS",
        "DOOR_WIDTH, 1.6, 1.5, GAP"
    })
    void holdsAMeasureAgainstAnother(Criterion criterion, BigDecimal need, BigDecimal there, Verdict verdict) {
        VenueStudy study = Studies.of(("{'stage': {'width': %s, 'slope': %s}, 'power': {'kva': %s},"
                        + " 'rigging': {'pointLoad': %s}, 'ways': {'doorWidth': %s}}")
                .formatted(there, there, there, there, there));
        assertThat(criterion.compare("", need, study).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"SM58, 4, FITS", "sm 58, 0, GAP", "SM57, 2, GAP", "Beta 52, 1, GAP", "DI, 2, FITS", "DI, 3, GAP"})
    void looksForEquipmentByItsName(String model, BigDecimal need, Verdict verdict) {
        VenueStudy study = Studies.of("{'inventory': [{'id': '1', 'sort': 'MIC', 'name': 'Shure SM58', 'quantity': 4},"
                + " {'id': '2', 'sort': 'MIC', 'name': 'SM57'}, {'id': '3', 'sort': 'MIC', 'name': 'DI active', 'quantity': 2},"
                + " {'id': '4', 'sort': 'BACKLINE', 'name': 'Beta 52'}]}");
        assertThat(Criterion.MICS
                        .compare(model, need.max(BigDecimal.ONE), study)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"YES, FITS", "NO, GAP", ", UNKNOWN"})
    void knowsWhatIsAllowed(@Nullable Permission haze, Verdict verdict) {
        VenueStudy study = Studies.of(haze == null ? "{}" : "{'security': {'haze': '" + haze + "'}}");
        assertThat(Criterion.HAZE.compare("", BigDecimal.ONE, study).verdict()).isEqualTo(verdict);
    }

    /// Light, humidity and temperature of the walls within what the works bear.
    @ParameterizedTest
    @CsvSource({
        "50, 52, 20, FITS",
        "51, 52, 20, GAP",
        "50, 44.9, 20, GAP",
        "50, 56, 20, GAP",
        "50, 55, 22, FITS",
        "50, 55, 22.5, GAP",
        "50, 55, 17, GAP"
    })
    void holdsTheClimateAgainstWhatWorksBear(String lux, String humidity, String temperature, Verdict verdict) {
        VenueStudy study = Studies.of(("{'conservation': {'lux': %s, 'humidity': %s, 'temperature': %s},"
                        + " 'works': {'luxMost': 50, 'humidityLeast': 45, 'humidityMost': 55,"
                        + " 'temperatureLeast': 18, 'temperatureMost': 22}}")
                .formatted(lux, humidity, temperature));
        assertThat(Adequacy.of(study).points()).singleElement().satisfies(point -> {
            assertThat(point.point()).isEqualTo(Point.CONSERVATION);
            assertThat(point.verdict()).isEqualTo(verdict);
        });
    }

    /// What a specification of the exhibition says comes before what the study has by hand.
    @Test
    void takesTheNeedsOfASpecificationBeforeThoseWrittenByHand() {
        VenueStudy study = Studies.of("{'conservation': {'lux': 60, 'humidity': 50},"
                        + " 'works': {'luxMost': 50, 'humidityMost': 55}}")
                .composed(
                        "Lumières du fleuve",
                        List.of(Need.of(0, new TechnicalNeed(TechnicalNeed.Sort.LUX, "", new BigDecimal("80")))),
                        List.of());
        assertThat(study.asked())
                .extracting(need -> need.criterion() + " " + need.amount())
                .containsExactly("LUX 80", "HUMIDITY_MOST 55");
    }

    /// An alarm that nobody ticked may still be there.
    @ParameterizedTest
    @CsvSource({
        "WALL_LENGTH, 60, FITS",
        "WALL_LENGTH, 60.1, GAP",
        "WALL_HEIGHT, 3.1, GAP",
        "ALARM, 1, FITS",
        "CAMERAS, 1, UNKNOWN",
        "LOAD, 500, FITS",
        "LOAD, 501, GAP"
    })
    void holdsWallsFloorAndSecurityAgainstAnExhibition(Criterion criterion, BigDecimal need, Verdict verdict) {
        VenueStudy study =
                Studies.of("{'conservation': {'wall': 60, 'height': 3, 'alarm': true, 'cameras': false, 'load': 500}}");
        assertThat(criterion.compare("", need, study).verdict()).isEqualTo(verdict);
    }

    @Test
    void knowsEverySortOfNeedUnderTheNameOfACriterion() {
        assertThat(Stream.of(Criterion.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Stream.of(TechnicalNeed.Sort.values()).map(Enum::name).toList());
    }

    private static VenueStudy asking(String rider, String venue) {
        List<TechnicalNeed> needs = new StageRiderKind().needs(JSON.readValue(rider, StageRider.class));
        return Studies.of(venue)
                .composed(
                        "Marées hautes",
                        IntStream.range(0, needs.size())
                                .mapToObj(at -> Need.of(at, needs.get(at)))
                                .toList(),
                        List.of());
    }
}

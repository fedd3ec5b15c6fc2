package fr.coulisses.kinds.venuestudy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rules and usages that a study computes with, each with its source and how sure it is; they stand in
/// `figures.json`, their words are labels.
public final class StudyFigures {

    private static final JsonNode FILE = read();
    private static final Map<String, DensityRule> DENSITIES = densities();

    private StudyFigures() {}

    /// The density rules in their order.
    public static List<DensityRule> rules() {
        return List.copyOf(DENSITIES.values());
    }

    /// The density rule of a code; nothing for one that is not known.
    static Optional<DensityRule> rule(String code) {
        return Optional.ofNullable(DENSITIES.get(code));
    }

    /// What the needs in power are multiplied with, for peaks.
    static BigDecimal powerMargin() {
        return number("powerMargin");
    }

    /// The number of places up to which the base of wheelchair places holds, and in steps of which it grows.
    static int wheelchairStep() {
        return number("wheelchairStep").intValue();
    }

    /// The number of places above which the municipality sets the wheelchair places.
    static int municipalAbove() {
        return number("municipalAbove").intValue();
    }

    /// The least number of wheelchair places that the municipality sets.
    static int municipalLeast() {
        return number("municipalLeast").intValue();
    }

    /// How many months before an event its stewarding is declared at the earliest.
    static int declaredEarliest() {
        return number("declaredEarliestMonths").intValue();
    }

    /// How many months before an event its stewarding is declared at the latest.
    static int declaredLatest() {
        return number("declaredLatestMonths").intValue();
    }

    private static BigDecimal number(String name) {
        return FILE.path(name).path("value").decimalValue();
    }

    private static JsonNode read() {
        try (InputStream file = StudyFigures.class.getResourceAsStream("figures.json")) {
            if (file == null) {
                throw new IllegalStateException("The figures of the venue study are missing");
            }
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, DensityRule> densities() {
        Map<String, DensityRule> rules = new LinkedHashMap<>();
        for (JsonNode node : FILE.path("densities")) {
            JsonNode people = node.path("people");
            DensityRule rule = new DensityRule(
                    node.path("code").asString(),
                    people.isNumber() ? people.decimalValue() : null,
                    node.path("per").isNumber() ? node.path("per").decimalValue() : BigDecimal.ONE,
                    node.path("measure").asString(""),
                    node.path("source").asString(""),
                    node.path("status").asString(""));
            rules.put(rule.code(), rule);
        }
        return Collections.unmodifiableMap(rules);
    }
}

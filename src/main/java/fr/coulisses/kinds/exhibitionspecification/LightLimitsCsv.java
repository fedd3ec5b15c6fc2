package fr.coulisses.kinds.exhibitionspecification;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The limits of light by class, `light-limits.csv`: those of CIE 157:2004, « Control of damage to museum objects
/// by optical radiation », which ask as much as the handbook does (6.2.3: 50 lux for paper and textiles, 150 to
/// 200 lux for paintings). A lender may ask for less.
final class LightLimitsCsv {

    private static final Map<Sensitivity, LightLimit> ALL = read();

    private LightLimitsCsv() {}

    /// Nothing for what light does not harm, and while nobody said.
    static Optional<LightLimit> of(@Nullable Sensitivity sensitivity) {
        return Optional.ofNullable(sensitivity).map(ALL::get);
    }

    private static Map<Sensitivity, LightLimit> read() {
        Map<Sensitivity, LightLimit> all = new EnumMap<>(Sensitivity.class);
        UsagesCsv.lines("light-limits.csv")
                .forEach(line -> all.put(
                        Sensitivity.valueOf(line.get("sensitivity")),
                        new LightLimit(
                                new BigDecimal(line.get("lux")),
                                new BigDecimal(line.get("luxHours")),
                                line.get("source"))));
        return all;
    }
}

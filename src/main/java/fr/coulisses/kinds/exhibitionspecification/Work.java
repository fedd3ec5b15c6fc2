package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A work of the exhibition.
///
/// @param number in the list and on the walls, from 1
/// @param date as one writes it: `1931`, `vers 1950`
/// @param source the id of the work in the register of rights; empty for one that is not there
/// @param lender whose it is; empty for the project's own
/// @param credit as its label gives it; empty for that of the register of rights
/// @param note what whoever mounts it must know
public record Work(
        String id,
        String title,
        @Nullable Integer number,
        String artist,
        String date,
        String technique,
        String source,
        @Nullable Origin origin,
        String lender,
        Size size,
        Hanging hanging,
        Climate climate,
        Supply supply,
        Handling handling,
        Insurance insurance,
        String credit,
        String note) {

    public Work {
        title = Unwritten.text(title);
        artist = Unwritten.text(artist);
        date = Unwritten.text(date);
        technique = Unwritten.text(technique);
        source = Unwritten.text(source);
        lender = Unwritten.text(lender);
        size = Objects.requireNonNullElse(size, Size.NONE);
        hanging = Objects.requireNonNullElse(hanging, Hanging.NONE);
        climate = Objects.requireNonNullElse(climate, Climate.NONE);
        supply = Objects.requireNonNullElse(supply, Supply.NONE);
        handling = Objects.requireNonNullElse(handling, Handling.NONE);
        insurance = Objects.requireNonNullElse(insurance, Insurance.NONE);
        credit = Unwritten.text(credit);
        note = Unwritten.text(note);
    }

    boolean isLent() {
        return origin != null && origin.isLent();
    }

    /// Whether it is an object: a film or a sound has neither weight nor crate.
    boolean isSolid() {
        return hanging.fixing() == null || hanging.fixing().isSolid();
    }

    /// What sentences call it: « 3. Batelière ».
    String called() {
        if (number == null) {
            return title;
        }
        return title.isBlank() ? String.valueOf(number) : number + ". " + title;
    }

    /// How many fixings hold it; none where nothing hangs.
    int points() {
        Fixing fixing = hanging.fixing();
        return fixing == null || !fixing.isHung() ? 0 : Objects.requireNonNullElse(hanging.points(), 1);
    }

    /// What each of its fixings bears, in kg, rounded up to 10 g; `null` where nothing hangs or nobody weighed it.
    @Nullable
    BigDecimal pointLoad() {
        BigDecimal weight = size.weight();
        return weight == null || points() < 1
                ? null
                : weight.divide(BigDecimal.valueOf(points()), 2, RoundingMode.UP)
                        .stripTrailingZeros();
    }

    /// What it bears on the floor, in kg/m², rounded up: as written, or its weight over what it covers.
    @Nullable
    BigDecimal floorLoad() {
        Fixing fixing = hanging.fixing();
        if (fixing == null || !fixing.isStanding() || hanging.floorLoad() != null) {
            return hanging.floorLoad();
        }
        BigDecimal width = size.shownWidth();
        BigDecimal depth = size.shownDepth();
        BigDecimal weight = size.weight();
        if (width == null
                || depth == null
                || weight == null
                || width.multiply(depth).signum() <= 0) {
            return null;
        }
        return weight.movePointRight(4).divide(width.multiply(depth), 0, RoundingMode.UP);
    }
}

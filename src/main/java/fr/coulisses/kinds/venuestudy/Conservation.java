package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What works of art find in an exhibition space.
public record Conservation(
        @Nullable BigDecimal wall,
        @Nullable BigDecimal height,
        @Nullable BigDecimal lux,
        String blinds,
        String climate,
        @Nullable BigDecimal humidity,
        @Nullable BigDecimal temperature,
        Boolean alarm,
        Boolean cameras,
        @Nullable BigDecimal load) {

    static final Conservation NONE = new Conservation(null, null, null, "", "", null, null, false, false, null);

    public Conservation(
            @Nullable BigDecimal wall,
            @Nullable BigDecimal height,
            @Nullable BigDecimal lux,
            @Nullable String blinds,
            @Nullable String climate,
            @Nullable BigDecimal humidity,
            @Nullable BigDecimal temperature,
            @Nullable Boolean alarm,
            @Nullable Boolean cameras,
            @Nullable BigDecimal load) {
        this.wall = wall;
        this.height = height;
        this.lux = lux;
        this.blinds = Unwritten.text(blinds);
        this.climate = Unwritten.text(climate);
        this.humidity = humidity;
        this.temperature = temperature;
        this.alarm = Boolean.TRUE.equals(alarm);
        this.cameras = Boolean.TRUE.equals(cameras);
        this.load = load;
    }
}

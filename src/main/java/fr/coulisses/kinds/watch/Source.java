package fr.coulisses.kinds.watch;

import fr.coulisses.shared.Unwritten;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where one looks.
///
/// @param axes what it tells about
/// @param reliability from 1, a rumour, to 5, an official text
/// @param free whether it can be read without paying
/// @param crossed ids of the sources that it is checked against
public record Source(
        String id,
        String name,
        String url,
        @Nullable Type type,
        List<Axis> axes,
        @Nullable Integer reliability,
        @Nullable Frequency frequency,
        Boolean free,
        String language,
        List<String> crossed) {

    public Source(
            String id,
            @Nullable String name,
            @Nullable String url,
            @Nullable Type type,
            @Nullable List<Axis> axes,
            @Nullable Integer reliability,
            @Nullable Frequency frequency,
            @Nullable Boolean free,
            @Nullable String language,
            @Nullable List<String> crossed) {
        this.id = id;
        this.name = Unwritten.text(name);
        this.url = Unwritten.text(url);
        this.type = type;
        this.axes = Unwritten.rows(axes);
        this.reliability = reliability;
        this.frequency = frequency;
        this.free = Boolean.TRUE.equals(free);
        this.language = Unwritten.text(language);
        this.crossed = Unwritten.rows(crossed);
    }

    /// What publishes it.
    public enum Type {
        INSTITUTION,
        TRADE_PRESS,
        PROFESSIONAL_NETWORK,
        UNION,
        STUDY,
        SOCIAL_NETWORK,
        FAIR,
        LAW,
        DATA
    }

    /// How often one looks.
    public enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        QUARTERLY,
        YEARLY
    }
}

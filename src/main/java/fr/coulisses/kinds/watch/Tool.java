package fr.coulisses.kinds.watch;

import fr.coulisses.shared.Unwritten;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// By what one looks.
///
/// @param axes what it is used for
/// @param settings key words, subscriptions, who tends it
public record Tool(String id, @Nullable Type type, List<Axis> axes, String settings) {

    public Tool(String id, @Nullable Type type, @Nullable List<Axis> axes, @Nullable String settings) {
        this.id = id;
        this.type = type;
        this.axes = Unwritten.rows(axes);
        this.settings = Unwritten.text(settings);
    }

    /// What sort of tool it is.
    public enum Type {
        RSS_FEED,
        ALERT,
        NEWSLETTER,
        SOCIAL_LIST,
        AGGREGATOR,
        BY_HAND,
        FAIR,
        INTERVIEW
    }
}

package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The light that the show needs.
///
/// @param circuits how many dimmed circuits
/// @param desk the lighting desk
/// @param plan what the lighting plan asks for, in words
/// @param patch circuit by circuit
public record Light(@Nullable Integer circuits, String desk, String plan, List<LightLine> patch) {

    static final Light NONE = new Light(null, "", "", List.of());

    public Light {
        desk = Unwritten.text(desk);
        plan = Unwritten.text(plan);
        patch = Unwritten.rows(patch);
    }
}

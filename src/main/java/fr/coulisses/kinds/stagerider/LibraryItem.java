package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.export.Plan;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that can be put on a stage plot, as it usually is.
///
/// @param type its key, which plots keep
/// @param width in metres
/// @param depth in metres
/// @param watts the power that it needs
/// @param turned how far it is turned when it comes, in degrees: a monitor faces who stands behind it
/// @param mix which sort of monitor mix it plays; `null` for what is no monitor
/// @param aliases what it is called in the files of other programs, in small letters
public record LibraryItem(
        String type,
        Layer layer,
        Plan.Form form,
        BigDecimal width,
        BigDecimal depth,
        @Nullable Integer watts,
        @Nullable Integer turned,
        @Nullable MixKind mix,
        List<LibrarySignal> inputs,
        List<String> aliases) {

    public LibraryItem {
        inputs = Unwritten.rows(inputs);
        aliases = Unwritten.rows(aliases);
    }

    /// The label of its name.
    public String labelKey() {
        return "stagerider.item." + type;
    }
}

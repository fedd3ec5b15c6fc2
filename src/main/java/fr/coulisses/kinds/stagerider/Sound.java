package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The sound that the show needs.
///
/// @param channels how many inputs the console has
/// @param console which one is wished for
/// @param monitorConsole whether monitors are mixed from a console beside the stage
/// @param system what the audience hears
/// @param monitors how many monitors are needed; `null` while those of the plot count
/// @param level the loudest that is planned, in dB(A) over 15 minutes
/// @param mixing who mixes
public record Sound(
        @Nullable Integer channels,
        String console,
        Boolean monitorConsole,
        String system,
        @Nullable Integer monitors,
        @Nullable BigDecimal level,
        String mixing,
        String note) {

    static final Sound NONE = new Sound(null, "", false, "", null, null, "", "");

    public Sound {
        monitorConsole = Boolean.TRUE.equals(monitorConsole);
        console = Unwritten.text(console);
        system = Unwritten.text(system);
        mixing = Unwritten.text(mixing);
        note = Unwritten.text(note);
    }
}

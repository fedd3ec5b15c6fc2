package fr.coulisses.rights;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Timeline;
import fr.coulisses.register.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The works over time: a bar from the request, or the last step, to the first use, filled the nearer the
/// agreement is.
public final class RightsPicture {

    private final List<Entry<UsedWork, State>> entries;
    private final Wording wording;

    public RightsPicture(List<Entry<UsedWork, State>> entries, Wording wording) {
        this.entries = entries.stream()
                .filter(entry -> entry.state() != State.REPLACED)
                .toList();
        this.wording = wording;
    }

    /// Nothing while no work has a day of use.
    public List<Block> blocks() {
        List<Timeline.Row> rows = entries.stream()
                .filter(entry -> use(entry) != null)
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        String title = wording.text("rights.picture");
        LocalDate from = rows.stream()
                .map(Timeline.Row::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = rows.stream()
                .map(Timeline.Row::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Timeline timeline = new Timeline(
                title,
                from,
                to,
                wording.project().startsOn(),
                wording.language(),
                rows,
                List.of(),
                Timeline.Sheet.PAGE);
        return List.of(Block.Chart.alone(timeline));
    }

    private @Nullable LocalDate use(Entry<UsedWork, State> entry) {
        LocalDate from = entry.content().usage().from();
        return from == null ? wording.project().startsOn() : from;
    }

    private Timeline.Row row(Entry<UsedWork, State> entry) {
        LocalDate use = java.util.Objects.requireNonNull(use(entry));
        LocalDate asked = entry.content().request().requestedOn();
        LocalDate start = asked == null ? entry.stateOn() : asked;
        String name = entry.content().title();
        return new Timeline.Row(
                name.isBlank() ? wording.text("shared.form.unnamed") : name,
                entry.state().isLost() ? Timeline.Shape.CRITICAL : Timeline.Shape.BAR,
                start.isAfter(use) ? use : start,
                use,
                entry.state().progress(),
                null);
    }
}

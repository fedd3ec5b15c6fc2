package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A post that usage places so many days before or after an event (handbook, C4.3).
///
/// @param code of its words
/// @param days from the first day of the event, before it where negative; after it, from its last day
public record Rhythm(String code, int days, Pillar pillar, Network network, Format format) {

    /// A post of the rhythm on its day.
    public record Proposed(Rhythm rhythm, LocalDate day) {

        /// The label of its first line.
        public String hookKey() {
            return "editorialcalendar.rhythm." + rhythm.code();
        }
    }

    /// All of them for a project, by day; nothing while nobody knows its days.
    public static List<Proposed> of(ProjectSheet project) {
        return RhythmCsv.all().stream()
                .flatMap(rhythm ->
                        rhythm.day(project.startsOn(), project.endsOn()).map(day -> new Proposed(rhythm, day)).stream())
                .toList();
    }

    private Optional<LocalDate> day(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate from = days > 0 && last != null ? last : first;
        return Optional.ofNullable(from).map(day -> day.plusDays(days));
    }
}

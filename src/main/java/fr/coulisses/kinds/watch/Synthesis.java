package fr.coulisses.kinds.watch;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a month of watching comes to (note de synthèse).
///
/// @param date a day of the month it is about
/// @param trends what moves
/// @param decision what the project decides because of it; empty for nothing
/// @param notes ids of the notes it rests on
public record Synthesis(
        String id,
        String title,
        @Nullable LocalDate date,
        String trends,
        String opportunities,
        String threats,
        String decision,
        List<String> notes) {

    public Synthesis(
            String id,
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String trends,
            @Nullable String opportunities,
            @Nullable String threats,
            @Nullable String decision,
            @Nullable List<String> notes) {
        this.id = id;
        this.title = Unwritten.text(title);
        this.date = date;
        this.trends = Unwritten.text(trends);
        this.opportunities = Unwritten.text(opportunities);
        this.threats = Unwritten.text(threats);
        this.decision = Unwritten.text(decision);
        this.notes = Unwritten.rows(notes);
    }
}

package fr.coulisses.assessment;

import fr.coulisses.artefact.Kinds;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the files of a matrix say things.
record MatrixWords(Labels labels, Locale language, Kinds kinds) {

    String text(String key, Object... arguments) {
        return labels.text(language, key, arguments);
    }

    String word(CellState state) {
        return text(state.labelKey());
    }

    /// `24/11/2026`; empty for none.
    String day(Optional<Instant> moment) {
        return moment.map(at -> Formats.date(LocalDate.ofInstant(at, Formats.ZONE)))
                .orElse("");
    }

    /// The names of the kinds that this release has.
    String kinds(List<String> keys) {
        return kinds.all().stream()
                .filter(kind -> keys.contains(kind.key()))
                .map(kind -> text(kind.label()))
                .collect(Collectors.joining(", "));
    }
}

package fr.coulisses.examination;

import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.examination.cross.Spot;
import fr.coulisses.examination.cross.Where;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What people read of a red thread.
public record ThreadWords(Labels labels, Locale language) {

    /// What a knot says; three dots while it says nothing.
    public static String label(Strand strand) {
        String label = strand.knot().label().strip();
        return label.isEmpty() ? "…" : label;
    }

    /// « Besoin : une scène couverte ».
    public String named(Strand strand) {
        return labels.text(language, "examination.thread.named", type(strand), label(strand));
    }

    public String type(Strand strand) {
        return labels.text(language, strand.knot().type().labelKey());
    }

    /// The artefact or register that a knot comes from.
    public String source(Strand strand) {
        return place(Spot.of(strand));
    }

    /// The title of the artefact or the name of the page where something stands.
    public String place(Spot spot) {
        return spot.where() == Where.ARTEFACT || spot.where() == Where.REGISTER
                ? spot.title()
                : labels.text(language, spot.where().labelKey());
    }

    public String list(List<Strand> strands) {
        return strands.stream().map(this::named).collect(Collectors.joining("\n"));
    }
}

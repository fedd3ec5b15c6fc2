package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the project looks and sounds.
///
/// @param logo where the logo stands, how large, on which backgrounds
public record Brand(
        String positioning,
        String tone,
        String values,
        String competition,
        List<Colour> colours,
        List<Pairing> pairings,
        List<Typeface> typefaces,
        String logo) {

    static final Brand NONE = new Brand(null, null, null, null, null, null, null, null);

    public Brand(
            @Nullable String positioning,
            @Nullable String tone,
            @Nullable String values,
            @Nullable String competition,
            @Nullable List<Colour> colours,
            @Nullable List<Pairing> pairings,
            @Nullable List<Typeface> typefaces,
            @Nullable String logo) {
        this.positioning = Unwritten.text(positioning);
        this.tone = Unwritten.text(tone);
        this.values = Unwritten.text(values);
        this.competition = Unwritten.text(competition);
        this.colours = Unwritten.rows(colours);
        this.pairings = Unwritten.rows(pairings);
        this.typefaces = Unwritten.rows(typefaces);
        this.logo = Unwritten.text(logo);
    }

    Optional<Colour> colour(String id) {
        return colours.stream().filter(colour -> colour.id().equals(id)).findFirst();
    }

    /// The contrast of a pairing; nothing while one of its colours is none.
    Optional<BigDecimal> contrast(Pairing pairing) {
        return colour(pairing.text())
                .flatMap(Colour::rgb)
                .flatMap(text -> colour(pairing.background())
                        .flatMap(Colour::rgb)
                        .map(background -> Contrast.between(text, background)));
    }

    /// Whether a pairing can be read; one without colours is not judged.
    boolean isLegible(Pairing pairing) {
        return contrast(pairing)
                .map(ratio -> ratio.compareTo(pairing.large() ? Contrast.LARGE : Contrast.TEXT) >= 0)
                .orElse(true);
    }
}

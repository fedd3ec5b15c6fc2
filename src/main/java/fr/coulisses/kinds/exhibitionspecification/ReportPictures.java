package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Photograph;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The photographs of a condition report, numbered through: those of the whole work, then those of each
/// damage.
record ReportPictures(Report report, String work, Wording wording) {

    /// A photograph in its report.
    ///
    /// @param number from 1
    /// @param place in the report, `damages/{id}/pictures/{id}`
    /// @param damage that it shows; `null` for one of the whole work
    record Numbered(
            int number,
            Photograph photograph,
            String place,
            @Nullable Damage damage) {}

    static List<Numbered> of(Report report) {
        List<Numbered> all = new ArrayList<>();
        report.pictures()
                .forEach(picture -> all.add(new Numbered(all.size() + 1, picture, "pictures/" + picture.id(), null)));
        report.damages()
                .forEach(damage -> damage.pictures()
                        .forEach(picture -> all.add(new Numbered(
                                all.size() + 1,
                                picture,
                                "damages/" + damage.id() + "/pictures/" + picture.id(),
                                damage))));
        return all;
    }

    /// The photographs to look at; none when there are none.
    List<Block> blocks() {
        List<Block.Photo> photos = of(report).stream().map(this::photo).toList();
        return photos.isEmpty() ? List.of() : List.of(new Block.Photographs(photos));
    }

    private Block.Photo photo(Numbered shown) {
        String said = said(shown);
        return new Block.Photo(
                shown.photograph().picture(),
                shown.number() + (said.isEmpty() ? "" : ". " + said),
                shown.photograph().described(wording, place(shown)),
                "reports/" + report.id() + "/" + shown.place());
    }

    /// « Angle inférieur gauche – fente ouverte ».
    private static String said(Numbered shown) {
        Damage damage = shown.damage();
        return Stream.of(
                        damage == null ? "" : damage.place(), shown.photograph().caption())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }

    private String place(Numbered shown) {
        Damage damage = shown.damage();
        return damage == null || damage.place().isBlank() ? work : damage.place();
    }

    /// What a table says of the photographs of a damage: the numbers of those that follow, and the names of
    /// others.
    String named(Damage damage) {
        return Stream.of(
                        of(report).stream()
                                .filter(shown -> damage.equals(shown.damage()))
                                .map(shown -> String.valueOf(shown.number()))
                                .collect(Collectors.joining(", ")),
                        damage.photograph())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}

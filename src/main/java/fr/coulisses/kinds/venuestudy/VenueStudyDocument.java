package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.RecordPlaces;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheet of a venue with the capacity, the rider held against it and the steps towards authorities.
final class VenueStudyDocument {

    /// So many letters stand in half a line of the paper, beside their label.
    private static final int BRIEF = 30;

    private final VenueStudy study;
    private final Wording wording;
    private final List<Place> places;
    private final RecordTables tables;
    private final List<Block> blocks = new ArrayList<>();

    VenueStudyDocument(VenueStudy study, Wording wording) {
        this.study = study;
        this.wording = wording;
        this.places = RecordPlaces.of(study, "venuestudy", wording);
        this.tables = new RecordTables(study, wording, new StudyWords(wording));
    }

    Document document() {
        part("identity", facts("identity", "agreement"));
        part("visit", facts("visit"));
        part("erp", facts("erp"));
        part("capacity", new CapacityTable(study, wording).blocks());
        GridTables grid = new GridTables(study, wording);
        part("grid", grid.grid());
        part("adjustments", List.copyOf(grid.adjustments()));
        part("stage", facts("stage"));
        part("rigging", facts("rigging"));
        part("power", facts("power"), tables.sockets());
        part("equipment", facts("sound", "light", "video"), tables.inventory());
        part("access", facts("ways"));
        part("rooms", facts("rooms"));
        part("welcome", facts("welcome"));
        part("conservation", facts("conservation", "works"));
        part("security", facts("security"), tables.materials());
        part("surroundings", facts("surroundings"));
        part("plannedUse", facts("plannedUse"));
        part("authorisations", tables.authorisations());
        return new Document(
                study.identity().name().isBlank()
                        ? wording.text("kind.venue-study")
                        : study.identity().name(),
                wording.text("venuestudy.subtitle", wording.project().title()),
                wording.language(),
                wording.mention(),
                blocks,
                true);
    }

    /// A part with its heading; none where nothing of it is written.
    @SafeVarargs
    private void part(String name, List<Block>... written) {
        List<Block> all = Stream.of(written).flatMap(List::stream).toList();
        if (!all.isEmpty()) {
            blocks.add(new Block.Heading(1, wording.text("venuestudy.section." + name)));
            blocks.addAll(all);
        }
    }

    /// The fields of some groups that somebody has written, what is short first and two by two; what is not there goes
    /// without saying.
    private List<Block> facts(String... groups) {
        List<Field> fields = Stream.of(groups)
                .flatMap(group -> places.stream()
                        .filter(place -> place.sort() == Place.Sort.FIELD)
                        .filter(place -> place.parent().equals(group)))
                .filter(place -> !place.text().isBlank() && !isUnticked(place))
                .map(place -> new Field(place.label(), place.text(), place.path()))
                .toList();
        Map<Boolean, List<Field>> parted =
                fields.stream().collect(Collectors.partitioningBy(VenueStudyDocument::isBrief));
        List<Block> written = new ArrayList<>();
        if (!parted.getOrDefault(true, List.of()).isEmpty()) {
            written.add(new Block.Facts(parted.getOrDefault(true, List.of())));
        }
        if (!parted.getOrDefault(false, List.of()).isEmpty()) {
            written.add(new Block.Fields(parted.getOrDefault(false, List.of())));
        }
        return written;
    }

    private static boolean isBrief(Field field) {
        return field.value().length() <= BRIEF && !field.value().contains("\n");
    }

    /// A box that nobody ticked; « false » that somebody wrote is its own words.
    private static boolean isUnticked(Place place) {
        return place.stored().equals("false") && !place.text().equals(place.stored());
    }
}

package fr.coulisses.artefact;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Versions as they can be read today, whatever their kind has become since, with the project as it was on the day of
/// submission. What the kind knows no more stands at the end under the names of its day; a version that the kind
/// cannot read at all is shown that way as a whole.
@Component
public class VersionReadings {

    private final Kinds kinds;
    private final Labels labels;
    private final JsonMapper json;

    VersionReadings(Kinds kinds, Labels labels, JsonMapper json) {
        this.kinds = kinds;
        this.labels = labels;
        this.json = json;
    }

    public Document document(ArtefactVersion version, Locale language) {
        return document(version.frozen(), language);
    }

    public Document document(FrozenContent frozen, Locale language) {
        Wording wording = wording(frozen, language);
        return kinds.find(frozen.kind())
                .map(kind -> document(kind, frozen, wording))
                .orElseGet(() -> asKept(frozen, wording));
    }

    /// One of the further documents of a version.
    ///
    /// @param name of the document; empty for the document itself
    /// @throws NotFound when its kind has none of this name, or cannot read the version any more
    public Document document(ArtefactVersion version, String name, Locale language) {
        return name.isEmpty()
                ? document(version, language)
                : further(kinds.get(version.kind()), version.frozen(), name, wording(version.frozen(), language));
    }

    private <C> Document further(ArtefactKind<C> kind, FrozenContent frozen, String name, Wording wording) {
        C content = content(kind, frozen).orElseThrow(NotFound::new);
        return kind.document(content, name, wording);
    }

    /// The names of the further documents of a version; none when its kind cannot read it any more.
    public List<String> furtherDocuments(ArtefactVersion version) {
        return kinds.find(version.kind())
                .filter(kind -> content(kind, version.frozen()).isPresent())
                .map(ArtefactKind::furtherDocuments)
                .orElse(List.of());
    }

    private <C> Document document(ArtefactKind<C> kind, FrozenContent frozen, Wording wording) {
        Optional<C> content = content(kind, frozen);
        if (content.isEmpty()) {
            return asKept(frozen, wording);
        }
        Document document = kind.document(content.get(), wording);
        List<Place> former = former(content.get(), frozen, wording);
        return former.isEmpty() ? document : document.with(chapter(former, wording));
    }

    /// The places of a version, named in the language of a reader.
    public List<Place> places(ArtefactVersion version, Locale language) {
        return places(version.frozen(), language);
    }

    public List<Place> places(FrozenContent frozen, Locale language) {
        Wording wording = wording(frozen, language);
        return kinds.find(frozen.kind())
                .map(kind -> places(kind, frozen, wording))
                .orElseGet(() -> FormerPlaces.all(frozen.content(), wording));
    }

    private <C> List<Place> places(ArtefactKind<C> kind, FrozenContent frozen, Wording wording) {
        return content(kind, frozen)
                .map(content -> Stream.concat(
                                kind.places(content, wording).stream(), former(content, frozen, wording).stream())
                        .toList())
                .orElseGet(() -> FormerPlaces.all(frozen.content(), wording));
    }

    /// Whether it has a spreadsheet: its kind is worked on in one, and can still read it.
    public boolean hasWorkbook(ArtefactVersion version) {
        ArtefactKind<?> kind = kinds.get(version.kind());
        return kind.isWorkedOnInASpreadsheet()
                && content(kind, version.frozen()).isPresent();
    }

    /// The spreadsheet of a version whose kind is worked on in one; none otherwise.
    public Optional<Workbook> workbook(ArtefactVersion version, Locale language) {
        return workbook(kinds.get(version.kind()), version.frozen(), wording(version.frozen(), language));
    }

    private <C> Optional<Workbook> workbook(ArtefactKind<C> kind, FrozenContent frozen, Wording wording) {
        return kind.isWorkedOnInASpreadsheet()
                ? content(kind, frozen).flatMap(content -> kind.workbook(content, wording))
                : Optional.empty();
    }

    private <C> Optional<C> content(ArtefactKind<C> kind, FrozenContent frozen) {
        try {
            return Optional.ofNullable(json.treeToValue(frozen.content(), kind.type()));
        } catch (JacksonException changedShape) {
            return Optional.empty();
        }
    }

    private List<Place> former(Object content, FrozenContent frozen, Wording wording) {
        return FormerPlaces.of(frozen.content(), json.valueToTree(content), wording);
    }

    private static Document asKept(FrozenContent frozen, Wording wording) {
        return new Document(
                frozen.title(),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                chapter(FormerPlaces.all(frozen.content(), wording), wording));
    }

    private static List<Block> chapter(List<Place> former, Wording wording) {
        Places named = new Places(former);
        List<Block.Field> fields = former.stream()
                .filter(place -> place.sort() != Place.Sort.LIST)
                .map(place -> new Block.Field(named.title(place), place.text(), place.path()))
                .toList();
        return List.of(
                new Block.Heading(1, wording.text("artefact.former.title")),
                new Block.Paragraph(wording.text("artefact.former.note")),
                new Block.Fields(fields));
    }

    private Wording wording(FrozenContent frozen, Locale language) {
        return new Wording(labels, language, frozen.project());
    }
}

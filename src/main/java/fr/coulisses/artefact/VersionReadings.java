package fr.coulisses.artefact;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.shared.Labels;
import java.util.ArrayList;
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
    private final Versions versions;
    private final Labels labels;
    private final JsonMapper json;

    VersionReadings(Kinds kinds, Versions versions, Labels labels, JsonMapper json) {
        this.kinds = kinds;
        this.versions = versions;
        this.labels = labels;
        this.json = json;
    }

    public Document document(ArtefactVersion version, Locale language) {
        return document(kinds.get(version.kind()), version, wording(version, language));
    }

    private <C> Document document(ArtefactKind<C> kind, ArtefactVersion version, Wording wording) {
        Optional<C> content = content(kind, version);
        if (content.isEmpty()) {
            return asKept(version, wording);
        }
        Document document = kind.document(content.get(), wording);
        List<Place> former = former(content.get(), version, wording);
        return former.isEmpty() ? document : with(document, chapter(former, wording));
    }

    /// The places of a version, named in the language of a reader.
    public List<Place> places(ArtefactVersion version, Locale language) {
        return places(kinds.get(version.kind()), version, wording(version, language));
    }

    private <C> List<Place> places(ArtefactKind<C> kind, ArtefactVersion version, Wording wording) {
        return content(kind, version)
                .map(content -> Stream.concat(
                                kind.places(content, wording).stream(), former(content, version, wording).stream())
                        .toList())
                .orElseGet(() -> FormerPlaces.all(version.content(), wording));
    }

    /// Whether it has a spreadsheet: its kind is worked on in one, and can still read it.
    public boolean hasWorkbook(ArtefactVersion version) {
        ArtefactKind<?> kind = kinds.get(version.kind());
        return kind.isWorkedOnInASpreadsheet() && content(kind, version).isPresent();
    }

    /// The spreadsheet of a version whose kind is worked on in one; none otherwise.
    public Optional<Workbook> workbook(ArtefactVersion version, Locale language) {
        return workbook(kinds.get(version.kind()), version, wording(version, language));
    }

    private <C> Optional<Workbook> workbook(ArtefactKind<C> kind, ArtefactVersion version, Wording wording) {
        return kind.isWorkedOnInASpreadsheet()
                ? content(kind, version).flatMap(content -> kind.workbook(content, wording))
                : Optional.empty();
    }

    private <C> Optional<C> content(ArtefactKind<C> kind, ArtefactVersion version) {
        try {
            return Optional.of(versions.content(version, kind));
        } catch (JacksonException changedShape) {
            return Optional.empty();
        }
    }

    private List<Place> former(Object content, ArtefactVersion version, Wording wording) {
        return FormerPlaces.of(version.content(), json.valueToTree(content), wording);
    }

    private static Document asKept(ArtefactVersion version, Wording wording) {
        return new Document(
                version.title(),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                chapter(FormerPlaces.all(version.content(), wording), wording));
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

    private static Document with(Document document, List<Block> chapter) {
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.addAll(chapter);
        return new Document(document.title(), document.subtitle(), document.language(), document.mention(), blocks);
    }

    private Wording wording(ArtefactVersion version, Locale language) {
        return new Wording(labels, language, version.project());
    }
}

package fr.coulisses.artefact;

import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Illustration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Gives documents their photographs, all of a document in one statement. Whoever asks has asked who may read
/// the document.
@Component
public class Illustrations {

    private final PictureRecords records;

    Illustrations(PictureRecords records) {
        this.records = records;
    }

    /// Whether an artefact of a project has a photograph, by its SHA-256: those of all are read together, when somebody
    /// asks for the first.
    public Function<UUID, Predicate<String>> knownIn(UUID project) {
        return KnownPictures.in(project, records);
    }

    /// A document of an artefact with the files of its photographs, to be written as a file.
    public Document enclosed(UUID artefact, Document document) {
        return illustrated(document, named -> records.files(artefact, named));
    }

    /// The same for a browser.
    ///
    /// @param address of a photograph, by its artefact and its SHA-256
    public Document linked(UUID artefact, Document document, BiFunction<UUID, String, String> address) {
        return illustrated(document, named -> records.linked(artefact, named, address));
    }

    /// The same of a document that no artefact of the project made, but one of a former life: its photographs
    /// are those of any artefact.
    public Document linkedFormer(UUID project, Document document, BiFunction<UUID, String, String> address) {
        return illustrated(document, named -> records.linkedAnywhere(project, named, address));
    }

    private static Document illustrated(Document document, Function<Set<String>, Map<String, Illustration>> reading) {
        Set<String> named = document.pictures();
        return named.isEmpty() ? document : document.illustrated(reading.apply(named));
    }
}

package fr.coulisses.kinds.watch;

import fr.coulisses.artefact.KnownSource;
import fr.coulisses.artefact.SourceGiver;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The watch as a kind of artefact.
@Component
public class WatchKind implements SourceGiver<Watch> {

    public static final String KEY = "watch";

    private static final String SYNTHESIS = "synthesis";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<Watch> type() {
        return Watch.class;
    }

    @Override
    public Watch start(ProjectSheet project) {
        return Watch.empty();
    }

    @Override
    public List<Check<Watch>> checks() {
        return List.of(
                new FiveAxesAreCovered(),
                new EachAxisHasASourceAndATool(),
                new NotesAreComplete(),
                new RegulatoryNotesCiteTheText(),
                new EachMonthIsSummedUp(),
                new WeakSourcesAreCrossed());
    }

    @Override
    public Set<String> parameters() {
        return Set.of(WeakSourcesAreCrossed.WEAK);
    }

    @Override
    public Document document(Watch watch, Wording wording) {
        return new WatchDocument(watch, wording).document();
    }

    @Override
    public List<String> furtherDocuments() {
        return List.of(SYNTHESIS);
    }

    @Override
    public Document document(Watch watch, String name, Wording wording) {
        if (!name.equals(SYNTHESIS)) {
            throw new NotFound();
        }
        return new SynthesisNote(watch, wording).document();
    }

    /// What was read, note by note.
    @Override
    public List<KnownSource> sources(Watch watch) {
        return watch.notes().stream()
                .filter(note -> !note.title().isBlank())
                .map(note -> new KnownSource(
                        note.title(),
                        watch.source(note.source()).map(Source::name).orElse(""),
                        note.publishedOn() == null ? null : note.publishedOn().getYear(),
                        note.url()))
                .toList();
    }

    /// What each axis has, for a page of its own.
    public List<Block> coverage(Watch watch, Wording wording) {
        return new WatchTables(watch, wording).coverage();
    }
}

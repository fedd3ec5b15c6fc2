package fr.coulisses.kinds.watch;

import static fr.coulisses.shared.Unwritten.rows;

import fr.coulisses.shared.Unwritten;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The watch of a project. Rows are named by their `id`.
///
/// @param aim what the watch is for
/// @param syntheses in the order in which they were written
public record Watch(
        String aim,
        List<Question> questions,
        List<Source> sources,
        List<Tool> tools,
        List<Note> notes,
        List<Synthesis> syntheses,
        Distribution distribution) {

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public Watch(
            @Nullable String aim,
            @Nullable List<Question> questions,
            @Nullable List<Source> sources,
            @Nullable List<Tool> tools,
            @Nullable List<Note> notes,
            @Nullable List<Synthesis> syntheses,
            @Nullable Distribution distribution) {
        this.aim = Unwritten.text(aim);
        this.questions = rows(questions);
        this.sources = rows(sources);
        this.tools = rows(tools);
        this.notes = rows(notes);
        this.syntheses = rows(syntheses);
        this.distribution = distribution == null ? Distribution.NONE : distribution;
    }

    static Watch empty() {
        return new Watch(null, null, null, null, null, null, null);
    }

    Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /// The questions about an axis that say something.
    List<Question> questions(Axis axis) {
        return questions.stream()
                .filter(each -> each.axis() == axis && !each.question().isBlank())
                .toList();
    }

    /// The sources for an axis that have a name.
    List<Source> sources(Axis axis) {
        return sources.stream()
                .filter(each -> each.axes().contains(axis) && !each.name().isBlank())
                .toList();
    }

    List<Tool> tools(Axis axis) {
        return tools.stream()
                .filter(each -> each.axes().contains(axis) && each.type() != null)
                .toList();
    }

    List<Note> notes(Axis axis) {
        return notes.stream().filter(each -> each.axis() == axis).toList();
    }

    /// What a synthesis rests on, in the order of the notes.
    List<Note> behind(Synthesis synthesis) {
        return notes.stream()
                .filter(note -> synthesis.notes().contains(note.id()))
                .toList();
    }

    /// The synthesis of the latest month; any while none has a date.
    Optional<Synthesis> latest() {
        return syntheses.stream()
                .max(Comparator.comparing(Synthesis::date, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}

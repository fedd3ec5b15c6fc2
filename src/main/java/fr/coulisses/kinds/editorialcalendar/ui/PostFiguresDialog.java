package fr.coulisses.kinds.editorialcalendar.ui;

import fr.coulisses.kinds.editorialcalendar.EditorialCalendar;
import fr.coulisses.kinds.editorialcalendar.Figures;
import fr.coulisses.kinds.editorialcalendar.FiguresFile;
import fr.coulisses.kinds.editorialcalendar.FiguresFile.Found;
import fr.coulisses.kinds.editorialcalendar.FiguresFile.Reached;
import fr.coulisses.shared.ui.FiguresDialog;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Brings in what posts reached, as a network or a planning program exports it.
class PostFiguresDialog extends FiguresDialog<Found> {

    private final transient LiveFields fields;
    private final transient Supplier<EditorialCalendar> calendar;
    private final transient LocalDate today;

    /// @param calendar as it stands when a file is read
    PostFiguresDialog(LiveFields fields, Supplier<EditorialCalendar> calendar, LocalDate today) {
        super("editorialcalendar.import", "editorialcalendar.import.help", "editorialcalendar.import.take");
        this.fields = fields;
        this.calendar = calendar;
        this.today = today;
    }

    @Override
    protected Found read(String name, byte[] bytes) {
        return FiguresFile.read(name, bytes, calendar.get());
    }

    @Override
    protected Notice said(Found found) {
        return new Notice(
                found.posts().isEmpty() ? Tone.WARN : Tone.GOOD,
                getTranslation("editorialcalendar.import.found", found.posts().size(), found.others()));
    }

    @Override
    protected List<String> lines(Found found) {
        return found.posts().stream()
                .map(each -> getTranslation("editorialcalendar.import.line", each.called(), figures(each)))
                .toList();
    }

    private String figures(Reached reached) {
        return named(reached.figures()).entrySet().stream()
                .map(each -> getTranslation(
                        "editorialcalendar.import.figure",
                        getTranslation("editorialcalendar.field.posts.stats." + each.getKey()),
                        each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Integer> named(Figures figures) {
        Map<String, @Nullable Integer> all = new LinkedHashMap<>();
        all.put("reach", figures.reach());
        all.put("interactions", figures.interactions());
        all.put("clicks", figures.clicks());
        Map<String, Integer> known = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return known;
    }

    @Override
    protected void write(Found found) {
        Map<String, Figures> reached = found.posts().stream().collect(Collectors.toMap(Reached::id, Reached::figures));
        fields.change(draft -> draft.path("posts").forEach(row -> {
            Figures figures = reached.get(row.path("id").asString(""));
            if (figures != null && row instanceof ObjectNode post) {
                write(post, figures);
            }
        }));
        Notices.done(getTranslation("editorialcalendar.import.done", reached.size()));
    }

    /// Figures that the file does not have stay as they were.
    private void write(ObjectNode post, Figures figures) {
        ObjectNode stats =
                post.path("stats") instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
        named(figures).forEach((name, value) -> stats.put(name, value));
        post.set("stats", stats);
        post.put("readOn", today.toString());
    }
}

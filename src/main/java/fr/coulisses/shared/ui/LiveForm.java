package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.shared.DraftMerge;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A form that saves itself: every change goes to the server within a second, other people's changes come in, and where
/// two people wrote into the same field both values are shown.
public class LiveForm extends Div {

    /// Where the content of a form is kept.
    @FunctionalInterface
    public interface Store {
        /// @param base what the person saw
        /// @param mine what they made of it
        /// @throws Refusal when it cannot be that
        Saved save(JsonNode base, JsonNode mine);
    }

    /// What is kept now.
    ///
    /// @param conflicts the fields that somebody else changed too; their value is kept, mine waits for a choice
    public record Saved(JsonNode content, Instant at, List<DraftMerge.Conflict> conflicts) {}

    private final transient Labels labels;
    private final transient Store store;
    private final transient Runnable saved;
    private final Span status = new Span();
    private final Keeper keeper;
    private final List<LiveField<?>> fields = new ArrayList<>();
    private final List<LiveRows> lists = new ArrayList<>();
    private final List<OpenedRows> opened = new ArrayList<>();
    private final transient List<Predicate<String>> ways = new ArrayList<>();
    private final transient Map<Component, Runnable> followers = new LinkedHashMap<>();
    private transient ObjectNode seen;
    private transient ObjectNode mine;
    private boolean readOnly;

    /// @param key what the form belongs to, the same after a reload
    /// @param saved told after every save
    public LiveForm(String key, Labels labels, JsonNode content, Instant at, Store store, Runnable saved) {
        this.labels = labels;
        this.store = store;
        this.saved = saved;
        this.seen = copy(content);
        this.mine = copy(content);
        addClassNames("draft", "stack");
        status.addClassName("saved-note");
        status.getElement().setAttribute("role", "status");
        say(at);
        keeper = new Keeper(key);
        keeper.addClassName("stack");
        keeper.onRecovered(this::recover);
        add(status, keeper);
    }

    /// Shows the content without letting anybody change it.
    public void setReadOnly() {
        readOnly = true;
        status.setVisible(false);
        fields.forEach(LiveField::setReadOnly);
        lists.forEach(LiveRows::setReadOnly);
    }

    /// The fields, to be laid out; their labels begin with `prefix`.
    public LiveFields fields(String prefix) {
        return new LiveFields(this, keeper, prefix, "");
    }

    /// Brings the field of a finding into sight.
    public void jump(String place) {
        if (ways.stream().anyMatch(way -> way.test(place))) {
            return;
        }
        open(place);
        if (!focus(place)) {
            lists.stream()
                    .filter(list -> list.place().equals(place))
                    .findFirst()
                    .ifPresent(LiveRows::focus);
        }
    }

    /// Puts the keyboard into a field, or into the first field of a row.
    boolean focus(String place) {
        Optional<LiveField<?>> found = fields.stream()
                .filter(field -> field.place().equals(place) || field.place().startsWith(place + "/"))
                .findFirst();
        found.ifPresent(LiveField::focus);
        return found.isPresent();
    }

    /// Ways to places that are no field.
    void bind(Predicate<String> way) {
        ways.add(way);
    }

    void bind(OpenedRows rows) {
        opened.add(rows);
        follow(rows, rows::refresh);
    }

    /// Unfolds what hides a place.
    private void open(String place) {
        opened.forEach(rows -> rows.open(place));
        List.copyOf(lists).forEach(list -> list.open(place));
    }

    /// Whether something below a place was typed and not saved, because it is refused or waits for a choice.
    boolean isWaiting(String place) {
        return waiting(place).findFirst().isPresent();
    }

    void jumpToWaiting(String place) {
        waiting(place).findFirst().ifPresent(LiveField::focus);
    }

    private Stream<LiveField<?>> waiting(String place) {
        return fields.stream()
                .filter(field -> field.place().startsWith(place + "/"))
                .filter(field -> field.isRefused() || field.isUnsettled() || field.isInvalid());
    }

    Keeper keeper() {
        return keeper;
    }

    JsonNode read(String place) {
        return ContentPlace.read(mine, place);
    }

    /// The place without the ids of rows, as labels name it.
    String label(String place) {
        return ContentPlace.label(mine, place);
    }

    JsonNode content() {
        return mine;
    }

    void bind(LiveField<?> field) {
        fields.add(field);
        if (readOnly) {
            field.setReadOnly();
        }
        field.onChange(() -> write(field));
    }

    /// Saves what a person wrote where the component itself does not say so.
    void typed(LiveField<?> field) {
        write(field);
    }

    void bind(LiveRows rows) {
        lists.add(rows);
    }

    /// Calls something of a component after every save, as long as it is on the page.
    void follow(Component component, Runnable follower) {
        followers.put(component, follower);
        component.addDetachListener(gone -> followers.remove(component));
    }

    /// A label that may not exist.
    @Nullable
    String optional(String key) {
        return labels.has(getLocale(), key) ? getTranslation(key) : null;
    }

    /// Forgets the fields of rows that are drawn anew.
    void unbind(String place) {
        fields.removeIf(field -> field.place().startsWith(place + "/"));
        lists.removeIf(list -> list.place().startsWith(place + "/"));
    }

    /// Changes the content beyond single fields, for instance its rows, and saves.
    void write(String place, JsonNode value) {
        ContentPlace.write(mine, place, value);
        save();
    }

    /// The same for several places at once.
    ///
    /// @throws Refusal when it cannot be that; the content is what it was
    void change(Consumer<ObjectNode> change) {
        ObjectNode before = copy(mine);
        try {
            change.accept(mine);
            save();
        } catch (Refusal refusal) {
            mine = before;
            throw refusal;
        }
    }

    /// Saves a field together with those that were refused before, or alone when they still cannot be saved.
    private void write(LiveField<?> field) {
        List<LiveField<?>> waiting = fields.stream()
                .filter(other -> other == field || other.isRefused())
                .toList();
        if (waiting.size() == 1 || !isSaved(waiting)) {
            isSaved(List.of(field));
        }
    }

    private boolean isSaved(List<LiveField<?>> changed) {
        ObjectNode before = copy(mine);
        changed.forEach(field -> field.value().ifPresent(value -> ContentPlace.write(mine, field.place(), value)));
        try {
            save();
        } catch (Refusal refusal) {
            mine = before;
            if (changed.size() == 1) {
                changed.getFirst().refuse(getTranslation(refusal.label(), refusal.arguments()));
            }
            return false;
        }
        changed.forEach(field -> {
            field.accept();
            field.value().ifPresent(value -> keeper.kept(field.place(), field.text(value)));
        });
        return true;
    }

    private void save() {
        Saved result = store.save(seen, mine);
        takeOver(copy(result.content()), result.conflicts());
        List.copyOf(followers.values()).forEach(Runnable::run);
        say(result.at());
        saved.run();
    }

    private void takeOver(ObjectNode stored, List<DraftMerge.Conflict> conflicts) {
        ObjectNode before = seen;
        seen = stored;
        mine = copy(stored);
        List.copyOf(lists).forEach(LiveRows::refresh);
        for (LiveField<?> field : List.copyOf(fields)) {
            JsonNode value = ContentPlace.read(stored, field.place());
            DraftMerge.Conflict conflict = conflicts.stream()
                    .filter(each -> each.path().equals(field.place()))
                    .findFirst()
                    .orElse(null);
            if (conflict != null) {
                open(field.place());
                field.choose(
                        conflict, () -> write(field), () -> keeper.kept(field.place(), field.text(conflict.theirs())));
            } else if (field.isFocused()
                    && !field.value()
                            .map(typed -> DraftMerge.same(value, typed))
                            .orElse(false)) {
                // Somebody may be typing here: what they saw stays the base of what they will have typed.
                ContentPlace.write(seen, field.place(), ContentPlace.read(before, field.place()));
                ContentPlace.write(mine, field.place(), ContentPlace.read(before, field.place()));
            } else if (!field.isUnsettled() && !field.isRefused()) {
                field.show(value);
            }
        }
    }

    /// A text that was typed before the page was lost: saved as if it came now, against what it was typed over.
    private void recover(String place, String before, String text) {
        open(place);
        for (LiveField<?> field : fields) {
            if (field.place().equals(place) && field.recover(text)) {
                field.valueOf(before).ifPresent(value -> ContentPlace.write(seen, place, value));
                write(field);
                return;
            }
        }
        keeper.kept(place, text);
    }

    private void say(Instant moment) {
        status.setText(getTranslation("shared.savedAt", Formats.hour(moment)));
    }

    private static ObjectNode copy(JsonNode content) {
        return (ObjectNode) content.deepCopy();
    }
}
